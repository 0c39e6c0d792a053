package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.CodeBlock;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import java.util.List;

/** All the ways to set a member, by its type. */
public final class Setters {

  private final GeneratedNames names;
  private final ModelIndex index;

  public Setters(GeneratedNames names, ModelIndex index) {
    this.names = names;
    this.index = index;
  }

  /** The methods that set a member or add to it. */
  public List<Setter> of(MemberModel member) {
    TypeModel type = member.type();
    SetterBuilder builder = new SetterBuilder(member, names);
    if (type instanceof ListType list) {
      return new ListSetters(builder, list, index).all();
    }
    if (type instanceof MapType map) {
      return new MapSetters(builder, map, index).all();
    }
    if (type instanceof StructureType structure) {
      return List.of(builder.plain(), builder.nested(index.structure(structure)));
    }
    if (type instanceof EnumType enumType) {
      return List.of(builder.enumConstant(enumType), builder.enumText(enumType));
    }
    return type == TypeModel.Scalar.BLOB
        ? List.of(builder.plain(), builder.bytes())
        : List.of(builder.plain());
  }

  /** The method that takes a member out again. */
  static Setter clear(MemberModel member) {
    return new Setter(
        "clear" + GeneratedNames.capitalize(member.javaName()),
        List.of(),
        false,
        CodeBlock.of("Takes $L out again, so that it is not sent.", member.javaName()),
        CodeBlock.builder().addStatement("this.$N = null", member.javaName()).build());
  }
}
