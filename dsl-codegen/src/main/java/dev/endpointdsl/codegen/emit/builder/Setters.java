package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.MemberDocs;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The setters of a member, which depend on its type. */
public final class Setters {

  private final GeneratedNames names;
  private final ModelIndex index;
  private final ClassName owner;

  /**
   * Creates the setters of a type's members.
   *
   * @param owner the Java name of the type
   */
  public Setters(GeneratedNames names, ModelIndex index, String owner) {
    this.names = names;
    this.index = index;
    this.owner = names.type(owner);
  }

  /** Returns the methods that set a member or add to it, the main one first. */
  public List<Setter> of(MemberModel member) {
    TypeModel type = member.type();
    SetterBuilder builder = builder(member);
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
      List<Setter> setters = new ArrayList<>();
      setters.add(builder.enumConstant(enumType));
      setters.add(builder.enumText(enumType));
      builder.sdk().value().map(builder::sdkConstant).ifPresent(setters::add);
      return setters;
    }
    return type == TypeModel.Scalar.BLOB
        ? List.of(builder.plain(), builder.bytes())
        : List.of(builder.plain());
  }

  /** Returns the method that changes an element of a member, if it is a list with keys. */
  Optional<Setter> change(MemberModel member, StructureModel structure) {
    return ElementChange.of(builder(member), structure, index);
  }

  /** Returns the method that takes an {@code Optional} for a member. */
  Setter optional(MemberModel member) {
    return new OptionalSetter(builder(member)).setter();
  }

  private SetterBuilder builder(MemberModel member) {
    return new SetterBuilder(
        member, names, owner, SdkConstants.of(member, owner.simpleName(), index));
  }

  /** Returns the method that clears a member. */
  Setter clear(MemberModel member) {
    return Setter.of(
        member.derived().clear(),
        CodeBlock.of("Clears $L; it is not sent.", MemberDocs.link(owner, member)),
        CodeBlock.builder().addStatement("this.$N = null", member.javaName()).build());
  }
}
