//! Enums that are one word in a file: a wire twin of the model's, both ways.
//!
//! The twin keeps the file's words as they are when a name in the model changes.

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
