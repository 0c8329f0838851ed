//! The shared copy: nothing private is in it, in any format, with any choice.
