package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.builder.Forking;
import dev.endpointdsl.codegen.emit.builder.NamingFields;
import dev.endpointdsl.codegen.emit.builder.StageSpecs;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.MemberFields;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.StagePlan;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.support.CheckReturnValue;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The immutable value of a structure. */
public final class ValueSpec implements SourceSpec {

  private final GeneratedNames names;
  private final ModelIndex index;
  private final StructureModel structure;
  private final Optional<RootMethods> rootMethods;

  public ValueSpec(
      GeneratedNames names,
      ModelIndex index,
      StructureModel structure,
      Optional<RootMethods> rootMethods) {
    this.names = names;
    this.index = index;
    this.structure = structure;
    this.rootMethods = rootMethods;
  }

  @Override
  public TypeSpec type() {
    ClassName self = names.type(structure.javaName());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L\n", documentation());
    MemberFields fields = new MemberFields(names, structure.members());
    type.addFields(fields.ofValue()).addFields(NamingFields.of(structure, Modifier.FINAL));
    rootMethods.ifPresent(root -> type.addFields(root.fields()));
    type.addMethod(constructor(fields));
    type.addMethod(builder()).addMethod(toBuilder());
    AccessorMethods accessors = new AccessorMethods(names, structure.javaName());
    structure.members().forEach(member -> type.addMethods(accessors.of(member)));
    rootMethods.ifPresent(root -> type.addMethods(root.all()));
    type.addMethods(new ObjectMethods(self, structure.members()).all());
    return type.addTypes(new StageSpecs(names, index, structure).all()).build();
  }

  private MethodSpec constructor(MemberFields fields) {
    MethodSpec constructor =
        fields.constructor(names.builderClass(structure.javaName()), NamingFields.names(structure));
    return rootMethods.isEmpty()
        ? constructor
        : constructor.toBuilder().addStatement(ViolationMethods.initialization()).build();
  }

  private CodeBlock documentation() {
    String text =
        structure.documentation().isEmpty()
            ? "The structure `" + structure.shapeName() + "`."
            : structure.documentation();
    return Javadocs.of(text);
  }

  private MethodSpec builder() {
    return MethodSpec.methodBuilder("builder")
        .addAnnotation(CheckReturnValue.class)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Begins a new value.\n\n@return the first stage of its builder\n")
        .returns(names.stage(structure.javaName(), structure.stages().first()))
        .addStatement(Forking.first(names, structure))
        .build();
  }

  private MethodSpec toBuilder() {
    return MethodSpec.methodBuilder("toBuilder")
        .addAnnotation(CheckReturnValue.class)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            """
            Begins a copy of this value, to change it.

            @return a builder with the members of this value
            """)
        .returns(names.stage(structure.javaName(), StagePlan.BUILDER))
        .addStatement("return new $T(this)", names.builderClass(structure.javaName()))
        .build();
  }
}
