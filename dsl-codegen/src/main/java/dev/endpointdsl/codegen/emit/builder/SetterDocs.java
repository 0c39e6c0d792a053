package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.MemberDocs;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;

/**
 * The Javadoc of a setter, above its tags. The documentation of a member appears in full at its
 * accessor and at the first setter that a stage declares; elsewhere a sentence links to it.
 */
sealed interface SetterDocs {

  /** Returns the documentation of the member, with what the setter adds to it. */
  CodeBlock full();

  /** Returns the documentation with a link to the member instead of its description. */
  CodeBlock brief();

  /** Returns the sentence about the member with another start. */
  CodeBlock sentence(String start);

  /** Creates the documentation of a setter that is described in one way everywhere. */
  static SetterDocs of(CodeBlock text) {
    return new Fixed(text);
  }

  /**
   * Creates the documentation of a setter of a member.
   *
   * @param owner the type that has the member
   * @param phrase the sentence of the setter
   */
  static SetterDocs of(MemberModel member, ClassName owner, Phrase phrase) {
    return new OfMember(member, owner, phrase);
  }

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

  /** One text for all places. */
  record Fixed(CodeBlock full) implements SetterDocs {

    @Override
    public CodeBlock brief() {
      return full;
    }

    @Override
    public CodeBlock sentence(String start) {
      return full;
    }
  }

  /** Text that is written where a method needs it: most setters need a link only. */
  record OfMember(MemberModel member, ClassName owner, Phrase phrase) implements SetterDocs {

    @Override
    public CodeBlock full() {
      return MemberDocs.full(member, phrase.effect());
    }

    @Override
    public CodeBlock brief() {
      CodeBlock.Builder text = CodeBlock.builder().add(sentence(phrase.start()));
      if (!phrase.effect().isEmpty()) {
        text.add(" $L", phrase.effect());
      }
      CodeBlock standard = MemberDocs.standard(member);
      if (!standard.isEmpty()) {
        text.add(" $L", standard);
      }
      return text.build();
    }

    @Override
    public CodeBlock sentence(String start) {
      return CodeBlock.of("$L $L$L.", start, MemberDocs.link(owner, member), phrase.end());
    }
  }
}
