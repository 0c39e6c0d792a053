package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import javax.lang.model.element.Modifier;

/** The class that implements every stage of a structure's builder. */
final class BuilderClassSpec implements SourceSpec {

  private final Names names;
  private final ModelIndex index;
  private final StructureModel structure;

  BuilderClassSpec(Names names, ModelIndex index, StructureModel structure) {
    this.names = names;
    this.index = index;
    this.structure = structure;
  }

  @Override
  public TypeSpec type() {
    ClassName self = names.builderClass(structure.javaName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("All stages of the builder of {@link $T}.\n", value());
    structure.requiredMembers().forEach(m -> type.addSuperinterface(stage(m)));
    type.addSuperinterface(names.builder(structure.javaName()));
    type.addFields(new MemberFields(names, structure.members()).ofBuilder());
    type.addMethod(MethodSpec.constructorBuilder().build()).addMethod(copyConstructor());
    structure.members().forEach(member -> addSetters(member, self, type));
    return type.addMethod(applyMutation(self)).addMethod(build()).addMethod(unchecked()).build();
  }

  private ClassName value() {
    return names.type(structure.javaName());
  }

  private ClassName stage(MemberModel member) {
    return names.stage(structure.javaName(), member.javaName());
  }

  private MethodSpec copyConstructor() {
    CodeBlock.Builder copies = CodeBlock.builder();
    structure.members().forEach(m -> copies.addStatement("this.$1N = value.$1N", m.javaName()));
    return MethodSpec.constructorBuilder()
        .addParameter(value(), "value")
        .addCode(copies.build())
        .build();
  }

  private void addSetters(MemberModel member, ClassName self, TypeSpec.Builder type) {
    new Setters(names, index).of(member).forEach(s -> type.addMethod(s.implementation(self)));
    if (!member.required()) {
      type.addMethod(Setters.clear(member).implementation(self));
    }
  }

  private MethodSpec applyMutation(ClassName self) {
    return StageSpecs.applyMutationSignature(names.builder(structure.javaName()))
        .build()
        .toBuilder()
        .addAnnotation(Override.class)
        .returns(self)
        .addStatement("mutator.accept(this)")
        .addStatement("return this")
        .build();
  }

  private MethodSpec build() {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(value());
    if (index.root(structure).isEmpty()) {
      return build.addStatement("return unchecked()").build();
    }
    return build
        .addStatement("$T value = unchecked()", value())
        .addStatement(
            "$T.throwIfInvalid($S, value.violations())",
            RootMethods.INVALID_CONFIG,
            structure.javaName())
        .addStatement("return value")
        .build();
  }

  private MethodSpec unchecked() {
    return MethodSpec.methodBuilder("unchecked")
        .addJavadoc("The value as it is, for what was read from elsewhere.\n")
        .returns(value())
        .addStatement("return new $T(this)", value())
        .build();
  }
}
