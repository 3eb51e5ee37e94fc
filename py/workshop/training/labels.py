"""The labels of every head, and how those of the data sets map to them."""

from __future__ import annotations

from stillwater.domain.heard import DANGERS

EMOTIONS = ("anger", "disgust", "fear", "joy", "sadness", "surprise")
FINE = (
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion",
    "curiosity", "desire", "disappointment", "disapproval", "disgust", "embarrassment",
    "excitement", "fear", "gratitude", "grief", "joy", "love", "nervousness", "optimism", "pride",
    "realization", "relief", "remorse", "sadness", "surprise", "neutral",
)  # fmt: skip
#: Demszky et al., GoEmotions, ACL 2020: the grouping of the fine labels under Ekman's six.
SIX_OF_FINE = {
    "anger": ("anger", "annoyance", "disapproval"),
    "disgust": ("disgust",),
    "fear": ("fear", "nervousness"),
    "joy": ("admiration", "amusement", "approval", "caring", "desire", "excitement", "gratitude",
            "joy", "love", "optimism", "pride", "relief"),
    "sadness": ("disappointment", "embarrassment", "grief", "remorse", "sadness"),
    "surprise": ("confusion", "curiosity", "realization", "surprise"),
}  # fmt: skip
THEMES = (
    "work", "study", "family", "partner", "friends", "health", "sleep", "money", "safety", "grief",
    "identity", "self-worth", "future",
)  # fmt: skip
PATTERNS = (
    "all-or-nothing", "overgeneralising", "mental-filter", "should", "labelling", "personalising",
    "magnifying", "emotional-reasoning", "mind-reading", "fortune-telling",
)  # fmt: skip
TIERS = ("none", "gentle", "support", "now")
SAFETY_STEPS = ("danger", "strong", "now")
"""Danger at all; support or now; now."""
SAFETY_CLASSES = (
    "direct", "indirect", "euphemism-slang", "passive", "past", "plan", "means", "in-progress",
    "long", "negation", "third-person", "quote-lyrics", "figure-of-speech", "medical",
    "work-study", "sport-game", "everyday", "distressed", "long-distressed", "recovery",
    "history-other",
)  # fmt: skip
"""Classes of our own examples that the head for danger learns to tell beside the steps."""
SAFETY_LABELS = (*SAFETY_STEPS, *DANGERS, *SAFETY_CLASSES)
#: What BRIGHTER calls a variety, by the language code that stands for it when none is named.
VARIETY_OF = {"en": "eng", "es": "esp", "pt": "ptbr", "hi": "hin", "sw": "swa", "ha": "hau"}
LANGUAGE_OF = {
    "eng": "en", "esp": "es", "ptbr": "pt", "ptmz": "pt", "hin": "hi", "swa": "sw", "hau": "ha",
    "arq": "ar", "ary": "ar", "fra": "fr", "deu": "de",
}  # fmt: skip
