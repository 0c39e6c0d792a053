package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;

/** The parts of a member's Javadoc that do not depend on the documented method. */
public final class MemberDocs {

  private MemberDocs() {}

  /** Returns the documentation with the default, and a paragraph at its end if it is not empty. */
  public static CodeBlock full(MemberModel member, String last) {
    String text =
        member.documentation().isEmpty()
            ? "The member `" + member.wireName() + "` of the request."
            : member.documentation();
    return Javadocs.of(String.join("\n\n", text, standardText(member), last));
  }

  /** Returns a sentence about the default; empty if there is none. */
  public static CodeBlock standard(MemberModel member) {
    String text = standardText(member);
    return text.isEmpty() ? CodeBlock.of("") : Javadocs.of(text);
  }

  private static String standardText(MemberModel member) {
    if (member.token()) {
      return "Default: a random UUID, which `build()` sets; a copy of the value keeps it.";
    }
    return member.defaultText().map(text -> "Default: `" + text + "`.").orElse("");
  }

  /** Returns a link to the member's accessor, with the member's name as its text. */
  public static CodeBlock link(ClassName owner, MemberModel member) {
    return CodeBlock.of("{@link $1T#$2L() $2L}", owner, member.javaName());
  }
}
