package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.NamingModel.ByContent;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The fields of a builder that record how a name is derived. */
public final class NamingFields {

  private NamingFields() {}

  /** Returns the name of the field that records that a name is derived from the position. */
  static String byPosition(MemberModel member) {
    return member.javaName() + "ByPosition";
  }

  /** Returns the names of the fields, in the order of the members. */
  public static List<String> names(StructureModel structure) {
    return structure.members().stream()
        .flatMap(member -> member.naming().map(naming -> name(member, naming)).stream())
        .toList();
  }

  private static String name(MemberModel member, NamingModel naming) {
    return naming instanceof ByContent content ? content.prefixMethod() : byPosition(member);
  }

  /** Returns the fields of a value or, without modifiers, of its builder. */
  public static List<FieldSpec> of(StructureModel structure, Modifier... modifiers) {
    return structure.members().stream()
        .flatMap(member -> member.naming().map(naming -> field(member, naming, modifiers)).stream())
        .toList();
  }

  private static FieldSpec field(MemberModel member, NamingModel naming, Modifier... modifiers) {
    TypeName type =
        naming instanceof ByContent
            ? Nullables.nullable(JavaTypes.STRING)
            : PrimitiveTypeName.BOOLEAN;
    return FieldSpec.builder(type, name(member, naming), modifiers).build();
  }
}
