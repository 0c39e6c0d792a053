package dev.endpointdsl.codegen.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The general categories of Unicode by their names in expressions, {@code L} or {@code Lu}. */
final class UnicodeCategories {

  private static final Map<String, Integer> BY_NAME =
      Map.ofEntries(
          category("Cn", Character.UNASSIGNED),
          category("Lu", Character.UPPERCASE_LETTER),
          category("Ll", Character.LOWERCASE_LETTER),
          category("Lt", Character.TITLECASE_LETTER),
          category("Lm", Character.MODIFIER_LETTER),
          category("Lo", Character.OTHER_LETTER),
          category("Mn", Character.NON_SPACING_MARK),
          category("Me", Character.ENCLOSING_MARK),
          category("Mc", Character.COMBINING_SPACING_MARK),
          category("Nd", Character.DECIMAL_DIGIT_NUMBER),
          category("Nl", Character.LETTER_NUMBER),
          category("No", Character.OTHER_NUMBER),
          category("Zs", Character.SPACE_SEPARATOR),
          category("Zl", Character.LINE_SEPARATOR),
          category("Zp", Character.PARAGRAPH_SEPARATOR),
          category("Cc", Character.CONTROL),
          category("Cf", Character.FORMAT),
          category("Co", Character.PRIVATE_USE),
          category("Cs", Character.SURROGATE),
          category("Pd", Character.DASH_PUNCTUATION),
          category("Ps", Character.START_PUNCTUATION),
          category("Pe", Character.END_PUNCTUATION),
          category("Pc", Character.CONNECTOR_PUNCTUATION),
          category("Po", Character.OTHER_PUNCTUATION),
          category("Sm", Character.MATH_SYMBOL),
          category("Sc", Character.CURRENCY_SYMBOL),
          category("Sk", Character.MODIFIER_SYMBOL),
          category("So", Character.OTHER_SYMBOL),
          category("Pi", Character.INITIAL_QUOTE_PUNCTUATION),
          category("Pf", Character.FINAL_QUOTE_PUNCTUATION));

  /** The groups of categories: a letter for all categories that start with it. */
  private static final Map<String, Integer> BY_GROUP =
      BY_NAME.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.getKey().substring(0, 1),
                  Map.Entry::getValue,
                  (one, other) -> one | other));

  private UnicodeCategories() {}

  /** Returns the code points of a category or group; empty for any other property. */
  static Optional<CodePointSet> named(String name) {
    Integer mask = name.length() == 1 ? BY_GROUP.get(name) : BY_NAME.get(name);
    return Optional.ofNullable(mask).map(CodePointSet::ofCategories);
  }

  private static Map.Entry<String, Integer> category(String name, byte type) {
    return Map.entry(name, 1 << type);
  }
}
