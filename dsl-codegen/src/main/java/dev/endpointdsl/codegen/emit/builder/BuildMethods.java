package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.Severity;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel.ByContent;
import dev.endpointdsl.codegen.model.NamingModel.ByPosition;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/**
 * The methods of a builder's class that build the value and derive names.
 *
 * @param names the names of generated classes
 * @param structure the structure
 * @param root whether the structure is a root
 */
record BuildMethods(GeneratedNames names, StructureModel structure, boolean root) {

  private static final String BUILD = "build";
  private static final String REFUSING_WARNINGS = "buildRefusingWarnings";

  /** Returns the methods as the first of the last stages declares them. */
  List<MethodSpec> declarations() {
    if (!root) {
      return List.of(
          declaration(BUILD, "Builds the value; the configuration that contains it checks it.\n"));
    }
    return List.of(
        declaration(
            BUILD,
            """
            Builds the value and checks it completely, nested values included, before anything is sent.
            Warnings do not prevent it; the value's {@code violations()} returns them.

            @throws $T if there are errors; it lists all of them
            """,
            JavaTypes.INVALID_CONFIG),
        declaration(
            REFUSING_WARNINGS,
            """
            Builds the value like {@link #build()}, and refuses warnings like errors.

            @throws $T if there are errors or warnings; it lists all of them
            """,
            JavaTypes.INVALID_CONFIG));
  }

  private MethodSpec declaration(String name, String documentation, Object... arguments) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(CheckReturnValue.class)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(value())
        .addJavadoc(documentation, arguments)
        .build();
  }

  /** Returns the methods of the builder's class. */
  List<MethodSpec> all() {
    List<MethodSpec> methods = new ArrayList<>();
    Optional<MemberModel> byContent = root ? named(ByContent.class) : Optional.empty();
    if (root) {
      methods.add(delegating(BUILD, Severity.ERROR));
      methods.add(delegating(REFUSING_WARNINGS, Severity.WARN));
    }
    methods.add(byContent.map(this::buildNamed).orElseGet(this::build));
    methods.add(unchecked());
    byContent.ifPresent(member -> methods.add(named(member)));
    named(ByPosition.class).ifPresent(member -> methods.add(numbered(member)));
    return methods;
  }

  private Optional<MemberModel> named(Class<?> naming) {
    return structure.members().stream()
        .filter(member -> member.naming().filter(naming::isInstance).isPresent())
        .findFirst();
  }

  private ClassName value() {
    return names.type(structure.javaName());
  }

  private ClassName builder() {
    return names.builderClass(structure.javaName());
  }

  private MethodSpec.Builder buildSignature(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(value());
  }

  private MethodSpec delegating(String name, Severity refused) {
    return buildSignature(name)
        .addStatement("return checked($T.$L)", Severity.class, refused)
        .build();
  }

  private MethodSpec.Builder checkedSignature() {
    return MethodSpec.methodBuilder("checked")
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("Returns the value, unless it has a violation of a severity or above.\n")
        .returns(value())
        .addParameter(Severity.class, "refused");
  }

  private MethodSpec build() {
    if (!root) {
      return buildSignature(BUILD)
          .addStatement("requireUnbuilt()")
          .addStatement("markBuilt()")
          .addStatement("return unchecked()")
          .build();
    }
    return checked(checkedSignature().addStatement("requireUnbuilt()"))
        .addStatement("return value")
        .build();
  }

  private MethodSpec.Builder checked(MethodSpec.Builder build) {
    return valued(build)
        .addStatement(
            "$T.throwIfInvalid($S, value.violations(), refused)",
            JavaTypes.INVALID_CONFIG,
            structure.javaName())
        .addStatement("markBuilt()");
  }

  /** Builds the value with the tokens that are not given; another value gets others. */
  private MethodSpec.Builder valued(MethodSpec.Builder build) {
    for (MemberModel token : tokens()) {
      build
          .addStatement("boolean $L = $N == null", generated(token), token.javaName())
          .beginControlFlow("if ($L)", generated(token))
          .addStatement("$N = $T.randomUUID().toString()", token.javaName(), UUID.class)
          .endControlFlow();
    }
    build.addStatement("$T value = unchecked()", value());
    for (MemberModel token : tokens()) {
      build
          .beginControlFlow("if ($L)", generated(token))
          .addStatement("$N = null", token.javaName())
          .endControlFlow();
    }
    return build;
  }

  private static String generated(MemberModel token) {
    return "generated" + GeneratedNames.capitalize(token.javaName());
  }

  private List<MemberModel> tokens() {
    return structure.members().stream().filter(MemberModel::token).toList();
  }

  private MethodSpec buildNamed(MemberModel member) {
    ByContent naming = (ByContent) member.naming().orElseThrow();
    MethodSpec.Builder build =
        checkedSignature()
            .addStatement("requireUnbuilt()")
            .beginControlFlow("if ($N != null)", naming.prefixMethod())
            .addComment("Checked with a name of the final length: only valid content is hashed.")
            .addStatement(
                "$N = $N + $T.PLACEHOLDER",
                member.javaName(),
                naming.prefixMethod(),
                ContentHash.class)
            .endControlFlow();
    return checked(build)
        .addStatement("return $N == null ? value : named(value)", naming.prefixMethod())
        .build();
  }

  private MethodSpec named(MemberModel member) {
    ByContent naming = (ByContent) member.naming().orElseThrow();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("named")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addJavadoc("Returns the value with the name that is derived from its content.\n")
            .returns(value())
            .addParameter(value(), "value")
            .addStatement("$T content = new $T(value)", builder(), builder())
            .addStatement("content.$N = null", member.javaName());
    naming.ignored().forEach(ignored -> method.addStatement("content.$N = null", ignored));
    return method
        .addStatement("$T named = new $T(value)", builder(), builder())
        .addStatement(
            "named.$N = value.$N + $T.hash(content.unchecked().toJson())",
            member.javaName(),
            naming.prefixMethod(),
            ContentHash.class)
        .addStatement("return named.unchecked()")
        .build();
  }

  private MethodSpec numbered(MemberModel member) {
    TypeName list =
        Nullables.nullable(ParameterizedTypeName.get(ClassName.get(List.class), value()));
    String flag = NamingFields.byPosition(member);
    return MethodSpec.methodBuilder("numbered")
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Returns the elements with the names that are derived from their positions.\n")
        .returns(list)
        .addParameter(list, "elements")
        .addParameter(JavaTypes.STRING, "prefix")
        .addStatement("$T numbered = null", list)
        .beginControlFlow("for (int i = 0; elements != null && i < elements.size(); i++)")
        .beginControlFlow("if (elements.get(i).$N)", flag)
        .addStatement(
            "numbered = numbered == null ? new $T<>(elements) : numbered", ArrayList.class)
        .addStatement("$T named = new $T(elements.get(i))", builder(), builder())
        .addStatement("named.$N(prefix + (i + 1))", member.javaName())
        .addStatement("numbered.set(i, named.unchecked())")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return numbered == null ? elements : $T.copyOf(numbered)", List.class)
        .build();
  }

  private MethodSpec unchecked() {
    return MethodSpec.methodBuilder("unchecked")
        .addJavadoc("Returns the value without checking it, as readers need it.\n")
        .returns(value())
        .addStatement("return new $T(this)", value())
        .build();
  }
}
