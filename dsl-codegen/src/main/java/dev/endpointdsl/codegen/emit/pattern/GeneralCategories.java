package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.javasource.CodeBlock;
import java.util.List;
import java.util.stream.IntStream;

/** The general categories by the names of their constants in {@link Character}. */
final class GeneralCategories {

  /** By value; there is no category 17. */
  private static final List<String> NAMES =
      List.of(
          "UNASSIGNED",
          "UPPERCASE_LETTER",
          "LOWERCASE_LETTER",
          "TITLECASE_LETTER",
          "MODIFIER_LETTER",
          "OTHER_LETTER",
          "NON_SPACING_MARK",
          "ENCLOSING_MARK",
          "COMBINING_SPACING_MARK",
          "DECIMAL_DIGIT_NUMBER",
          "LETTER_NUMBER",
          "OTHER_NUMBER",
          "SPACE_SEPARATOR",
          "LINE_SEPARATOR",
          "PARAGRAPH_SEPARATOR",
          "CONTROL",
          "FORMAT",
          "",
          "PRIVATE_USE",
          "SURROGATE",
          "DASH_PUNCTUATION",
          "START_PUNCTUATION",
          "END_PUNCTUATION",
          "CONNECTOR_PUNCTUATION",
          "OTHER_PUNCTUATION",
          "MATH_SYMBOL",
          "CURRENCY_SYMBOL",
          "MODIFIER_SYMBOL",
          "OTHER_SYMBOL",
          "INITIAL_QUOTE_PUNCTUATION",
          "FINAL_QUOTE_PUNCTUATION");

  private GeneralCategories() {}

  /** Returns an expression for a set of categories, a bit for each. */
  static CodeBlock bits(int categories) {
    CodeBlock bits =
        IntStream.range(0, NAMES.size())
            .filter(type -> (categories >>> type & 1) != 0 && !NAMES.get(type).isEmpty())
            .mapToObj(type -> CodeBlock.of("1 << $T.$L", Character.class, NAMES.get(type)))
            .collect(CodeBlock.joining("\n| "));
    return CodeBlock.of("$>$>$L$<$<", bits);
  }
}
