package example.unknownruleset;

/** No rule set. */
final class NoRules {}
