//! What leaves: the shared copy, the figure, the sentences, the document.
