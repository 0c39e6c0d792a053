package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.MemberModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants for the maximum sizes of lists and maps, and for the maximum lengths of strings
 * with a pattern. The hand-written rules in the package use them, so that they stop where checks
 * do.
 */
final class LimitFields {

  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private LimitFields() {}

  static List<FieldSpec> of(List<MemberModel> members) {
    return members.stream().flatMap(LimitFields::of).toList();
  }

  private static Stream<FieldSpec> of(MemberModel member) {
    Constraints constraints = member.value().constraints();
    Optional<Bounds> length = constraints.pattern().flatMap(pattern -> constraints.length());
    return Stream.concat(
        constraints.size().stream().flatMap(size -> field(member, "_MAX_SIZE", size)),
        length.stream().flatMap(bounds -> field(member, "_MAX_LENGTH", bounds)));
  }

  private static Stream<FieldSpec> field(MemberModel member, String suffix, Bounds bounds) {
    if (bounds.max() > Integer.MAX_VALUE) {
      return Stream.empty();
    }
    String name = WORD_END.matcher(member.javaName()).replaceAll("_").toUpperCase(Locale.ROOT);
    return Stream.of(
        FieldSpec.builder(PrimitiveTypeName.INT, name + suffix, Modifier.STATIC, Modifier.FINAL)
            .initializer("$L", bounds.max())
            .build());
  }
}
