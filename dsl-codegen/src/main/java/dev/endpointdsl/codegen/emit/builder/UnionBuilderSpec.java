package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.MemberFields;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.support.BuilderArguments;
import javax.lang.model.element.Modifier;

/** The class that collects the members of a union for its factories and readers. */
public final class UnionBuilderSpec implements SourceSpec {

  private final GeneratedNames names;
  private final ModelIndex index;
  private final UnionModel union;

  public UnionBuilderSpec(GeneratedNames names, ModelIndex index, UnionModel union) {
    this.names = names;
    this.index = index;
    this.union = union;
  }

  @Override
  public TypeSpec type() {
    ClassName self = names.builderClass(union.javaName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .superclass(BuilderArguments.class)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Collects the members of a {@link $T}.\n", names.type(union.javaName()));
    type.addFields(new MemberFields(names, union.members()).ofBuilder());
    type.addMethod(MethodSpec.constructorBuilder().build());
    for (MemberModel member : union.members()) {
      new Setters(names, index, union.javaName())
          .of(member).stream()
              .filter(setter -> setter.name().equals(member.javaName()))
              .forEach(setter -> type.addMethod(setter.helper(self)));
    }
    new AdditionMethods(names, index).of(union).ifPresent(type::addMethod);
    return type.addMethod(unchecked()).build();
  }

  private MethodSpec unchecked() {
    return MethodSpec.methodBuilder("unchecked")
        .addJavadoc("Returns the value without checking it, as readers need it.\n")
        .returns(names.type(union.javaName()))
        .addStatement("return new $T(this)", names.type(union.javaName()))
        .build();
  }
}
