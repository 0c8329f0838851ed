//! The program: hands the command line to `shell`, nothing else.

fn main() {}
