//! Enums that are one word in a file: a wire twin of the model's, both ways.
//!
//! A word is spelled alike in both: rename one and old files no longer open, so it gets a `serde` alias first.

macro_rules! mirrored {
    ($($wire:ident ($name:literal) = $model:ident { $($word:ident)+ })+) => {$(
        #[derive(serde::Serialize, serde::Deserialize, PartialEq)]
        #[serde(rename = $name)]
        pub(in crate::files) enum $wire { $($word),+ }

        impl From<$wire> for $model {
            fn from(wire: $wire) -> Self {
                match wire { $($wire::$word => Self::$word),+ }
            }
        }

        impl From<$model> for $wire {
            fn from(model: $model) -> Self {
                match model { $($model::$word => Self::$word),+ }
            }
        }
    )+};
}

pub(super) use mirrored;
