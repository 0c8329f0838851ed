## What leaves the room: pictures, logo.

no-such-picture = There is nothing to draw for this picture yet.
logo-unreadable = This picture can’t be read. A logo is a PNG, JPEG or SVG file.
logo-too-large = This picture is larger than a logo needs: 4 MB at most.
