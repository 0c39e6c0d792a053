package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.FieldSpec;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The fields of members, {@code null} if not set: final in a value, not in a builder.
 *
 * @param names the names of generated classes
 * @param members the members
 */
public record MemberFields(GeneratedNames names, List<MemberModel> members) {

  /** Returns the fields of a value. */
  public List<FieldSpec> ofValue() {
    return members.stream()
        .map(member -> field(member).addModifiers(Modifier.FINAL).build())
        .toList();
  }

  /** Returns the fields of a builder. */
  public List<FieldSpec> ofBuilder() {
    return members.stream().map(member -> field(member).build()).toList();
  }

  private FieldSpec.Builder field(MemberModel member) {
    return FieldSpec.builder(
        Nullables.nullable(JavaTypes.stored(member.type(), names)), member.javaName());
  }

  /**
   * Returns the constructor of a value, which takes its builder; it copies further fields
   * unchanged.
   */
  public MethodSpec constructor(ClassName builder, List<String> further) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(builder, "builder");
    for (MemberModel member : members) {
      if (isNumbered(member)) {
        constructor.addStatement(
            "this.$1N = $2T.numbered($3T.freeze(builder.$1N), $4S)",
            member.javaName(),
            numbering(member),
            BuilderSupport.class,
            member.positionPrefix().orElseThrow());
      } else if (isContainer(member.type())) {
        constructor.addStatement(
            "this.$1N = $2T.$3L(builder.$1N)",
            member.javaName(),
            BuilderSupport.class,
            isContainer(contained(member.type())) ? "freezeNested" : "freeze");
      } else {
        constructor.addStatement("this.$1N = builder.$1N", member.javaName());
      }
    }
    further.forEach(field -> constructor.addStatement("this.$1N = builder.$1N", field));
    return constructor.build();
  }

  private static boolean isNumbered(MemberModel member) {
    return member.positionPrefix().isPresent()
        && member.type() instanceof ListType list
        && list.element().type() instanceof StructureType;
  }

  private ClassName numbering(MemberModel member) {
    ListType list = (ListType) member.type();
    return names.builderClass(((StructureType) list.element().type()).javaName());
  }

  private static boolean isContainer(TypeModel type) {
    return type instanceof ListType || type instanceof MapType;
  }

  /** Returns the type of a container's elements or values. */
  private static TypeModel contained(TypeModel container) {
    return container instanceof ListType list
        ? list.element().type()
        : ((MapType) container).value().type();
  }
}
