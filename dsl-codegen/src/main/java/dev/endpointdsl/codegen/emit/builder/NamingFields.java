package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.NamingModel.ByContent;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The fields that remember that a member's text is left to the builder. */
public final class NamingFields {

  private NamingFields() {}

  /** The field that tells that a text is found by position. */
  static String byPosition(MemberModel member) {
    return member.javaName() + "ByPosition";
  }

  /** The fields' names, in the order of the members. */
  public static List<String> names(StructureModel structure) {
    return structure.members().stream()
        .flatMap(member -> member.naming().map(naming -> name(member, naming)).stream())
        .toList();
  }

  private static String name(MemberModel member, NamingModel naming) {
    return naming instanceof ByContent content ? content.prefixMethod() : byPosition(member);
  }

  /** The fields of a value or, without modifiers, of its builder. */
  public static List<FieldSpec> of(StructureModel structure, Modifier... modifiers) {
    return structure.members().stream()
        .flatMap(member -> member.naming().map(naming -> field(member, naming, modifiers)).stream())
        .toList();
  }

  private static FieldSpec field(MemberModel member, NamingModel naming, Modifier... modifiers) {
    TypeName type =
        naming instanceof ByContent ? Nullables.nullable(JavaTypes.STRING) : TypeName.BOOLEAN;
    return FieldSpec.builder(type, name(member, naming), modifiers).build();
  }
}
