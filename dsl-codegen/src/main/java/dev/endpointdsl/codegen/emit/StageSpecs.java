package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The stages of a structure's builder: one for each required member, and the last. */
final class StageSpecs {

  private final Names names;
  private final Setters setters;
  private final StructureModel structure;
  private final boolean root;

  StageSpecs(Names names, ModelIndex index, StructureModel structure) {
    this.names = names;
    this.setters = new Setters(names, index);
    this.structure = structure;
    this.root = index.root(structure).isPresent();
  }

  /** The interfaces, in the order in which they are passed. */
  List<TypeSpec> all() {
    List<TypeSpec> stages = new ArrayList<>();
    List<MemberModel> required = structure.requiredMembers();
    for (int i = 0; i < required.size(); i++) {
      stages.add(
          i + 1 < required.size()
              ? needs(
                  required.get(i),
                  names.stage(structure.javaName(), required.get(i + 1).javaName()),
                  "the stage that takes " + required.get(i + 1).javaName())
              : needs(
                  required.get(i),
                  names.builder(structure.javaName()),
                  "the last stage, which takes everything optional"));
    }
    stages.add(last());
    return stages;
  }

  private TypeSpec needs(MemberModel member, ClassName next, String nextText) {
    TypeSpec.Builder stage =
        stage(names.stage(structure.javaName(), member.javaName()))
            .addJavadoc(
                "A builder that still needs {@code $L}, which every $L has to have.\n",
                member.javaName(),
                structure.javaName());
    setters.of(member).forEach(setter -> stage.addMethod(setter.declaration(next, nextText)));
    return stage.build();
  }

  private TypeSpec last() {
    ClassName builder = names.builder(structure.javaName());
    TypeSpec.Builder stage =
        stage(builder)
            .addJavadoc(
                "The last stage of the builder of {@link $T}: everything required is set; all of it can"
                    + " be changed.\n",
                names.type(structure.javaName()));
    for (MemberModel member : structure.members()) {
      setters.of(member).forEach(s -> stage.addMethod(s.declaration(builder, "this builder")));
      if (!member.required()) {
        stage.addMethod(Setters.clear(member).declaration(builder, "this builder"));
      }
    }
    return stage.addMethod(applyMutation(builder)).addMethod(build()).build();
  }

  private static TypeSpec.Builder stage(ClassName name) {
    return TypeSpec.interfaceBuilder(name.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }

  private static MethodSpec applyMutation(ClassName builder) {
    return applyMutationSignature(builder)
        .addModifiers(Modifier.ABSTRACT)
        .addJavadoc(
            """
            Lets a consumer set what several values share, such as defaults.

            @param mutator is given this builder
            @return this builder
            """)
        .build();
  }

  /** The signature of {@code applyMutation}, the same in the stage and in the class. */
  static MethodSpec.Builder applyMutationSignature(ClassName builder) {
    TypeName consumer =
        ParameterizedTypeName.get(
            ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(builder));
    return MethodSpec.methodBuilder("applyMutation")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(consumer, "mutator");
  }

  private MethodSpec build() {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(names.type(structure.javaName()))
            .addJavadoc(buildDocumentation());
    return build.build();
  }

  private CodeBlock buildDocumentation() {
    if (!root) {
      return CodeBlock.of(
          """
          Builds the value. It is checked when the configuration that holds it is built.

          @return the value
          """);
    }
    return CodeBlock.of(
        """
        Builds and checks the value, at every depth, before anything is sent.

        @return the value
        @throws $T listing everything that is wrong
        """,
        RootMethods.INVALID_CONFIG);
  }
}
