package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.CodeBlock;

/**
 * The Javadoc of a setter, above its tags. The documentation of a member appears in full at its
 * accessor and at the first setter that a stage declares; elsewhere a sentence links to it.
 *
 * @param full the documentation of the member, with what the setter adds to it
 * @param phrase the sentence of the setter
 * @param link the link to the member's accessor
 * @param standard the sentence about the member's default, or empty
 */
record SetterDocs(CodeBlock full, Phrase phrase, CodeBlock link, CodeBlock standard) {

  /**
   * A sentence about a member: {@code Sets tags from a map. Replaces earlier elements.}
   *
   * @param start the start of the sentence, before the member
   * @param end the end of the sentence, after the member and without a period
   * @param effect a sentence about an effect on what was set before, or empty
   */
  record Phrase(String start, String end, String effect) {

    static final Phrase SETS = sets("");

    static Phrase sets(String end) {
      return new Phrase("Sets", end, "");
    }

    static Phrase adds(String start) {
      return new Phrase(start, "", "");
    }

    Phrase replacing(String parts) {
      return new Phrase(start, end, "Replaces earlier " + parts + ".");
    }
  }

  /** Creates the documentation of a setter that is described in one way everywhere. */
  static SetterDocs of(CodeBlock text) {
    return new SetterDocs(text, Phrase.SETS, CodeBlock.of(""), CodeBlock.of(""));
  }

  /** Returns the documentation with a link to the member instead of its description. */
  CodeBlock brief() {
    if (link.isEmpty()) {
      return full;
    }
    CodeBlock.Builder text = CodeBlock.builder().add(sentence(phrase.start()));
    if (!phrase.effect().isEmpty()) {
      text.add(" $L", phrase.effect());
    }
    if (!standard.isEmpty()) {
      text.add(" $L", standard);
    }
    return text.build();
  }

  /** Returns the sentence about the member with another start. */
  CodeBlock sentence(String start) {
    return CodeBlock.of("$L $L$L.", start, link, phrase.end());
  }
}
