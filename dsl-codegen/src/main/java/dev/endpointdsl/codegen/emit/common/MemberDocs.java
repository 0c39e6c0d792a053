package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;
import java.util.Optional;

/** What a member's Javadoc says, whatever method it stands on. */
public final class MemberDocs {

  private MemberDocs() {}

  /** The documentation with the default, and a note about the method at its end. */
  public static CodeBlock of(MemberModel member, String note) {
    String text =
        member.documentation().isEmpty()
            ? "The member `" + member.wireName() + "` of the request."
            : member.documentation();
    Optional<String> standard = member.defaultText().map(d -> "Default: `" + d + "`.");
    String all = text + standard.map(s -> "\n\n" + s).orElse("");
    return Javadocs.of(note.isEmpty() ? all : all + "\n\n" + note);
  }
}
