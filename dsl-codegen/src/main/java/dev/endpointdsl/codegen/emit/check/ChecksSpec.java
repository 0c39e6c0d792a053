package dev.endpointdsl.codegen.emit.check;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.TypeSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The checks of the members of a structure or union: a method for each member that has any. */
public final class ChecksSpec implements SourceSpec {

  public static final ClassName VIOLATIONS = ClassName.get("dev.endpointdsl", "Violations");

  /** The static method that returns the violations of a value. */
  static final String METHOD = "violations";

  private final GeneratedNames names;
  private final CheckCode code;
  private final String javaName;
  private final boolean root;
  private final List<MemberModel> members;

  /** The checks that need the whole value, in order. */
  private final List<MethodSpec> relations = new ArrayList<>();

  private ChecksSpec(
      GeneratedNames names,
      CheckCode code,
      String javaName,
      boolean root,
      List<MemberModel> members) {
    this.names = names;
    this.code = code;
    this.javaName = javaName;
    this.root = root;
    this.members = members;
  }

  /** Creates the checks of a structure. */
  public static ChecksSpec of(StructureModel structure, GeneratedNames names, CheckCode code) {
    boolean root = code.index().root(structure).isPresent();
    ChecksSpec spec = new ChecksSpec(names, code, structure.javaName(), root, structure.members());
    spec.relations.addAll(new MemberRelationCode(names, structure, code.index()).methods());
    structure.choices().stream()
        .map(choice -> new ChoiceCheckCode(names, structure, choice, code.index()))
        .forEach(choice -> spec.relations.add(choice.method()));
    return spec;
  }

  /** Creates the checks of a union. */
  public static ChecksSpec of(UnionModel union, GeneratedNames names, CheckCode code) {
    return new ChecksSpec(names, code, union.javaName(), false, union.members());
  }

  @Override
  public TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.checks(javaName))
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Checks a {@link $T} against the constraints of the model.\n", value())
            .addFields(LimitFields.of(members));
    if (root) {
      type.addSuperinterface(ParameterizedTypeName.get(ClassName.get(RuleSet.class), value()))
          .addMethod(MethodSpec.constructorBuilder().build())
          .addMethod(ruleSetMethod());
    } else {
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }
    MethodSpec.Builder all = violations();
    List<MethodSpec> methods = new ArrayList<>();
    for (MemberModel member : members) {
      CodeBlock body = code.of(member);
      if (!body.isEmpty() || member.required()) {
        all.addStatement("found = $1N(value.$1N, found)", member.javaName());
        methods.add(method(member, body));
      }
    }
    for (MethodSpec relation : relations) {
      all.addStatement("found = $N(value, found)", relation);
      methods.add(relation);
    }
    return type.addMethod(all.addStatement("return found").build()).addMethods(methods).build();
  }

  private MethodSpec ruleSetMethod() {
    return MethodSpec.methodBuilder("check")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(found())
        .addParameter(value(), "value")
        .addStatement("return $N(value)", METHOD)
        .build();
  }

  private MethodSpec.Builder violations() {
    return MethodSpec.methodBuilder(METHOD)
        .addJavadoc("Returns the violations of a value, or null if there are none.\n")
        .addModifiers(Modifier.STATIC)
        .returns(found())
        .addParameter(value(), "value")
        .addStatement("$T found = null", VIOLATIONS);
  }

  private MethodSpec method(MemberModel member, CodeBlock body) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(member.javaName())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(found())
            .addParameter(Nullables.nullable(JavaTypes.stored(member.type(), names)), "value")
            .addParameter(found(), "found");
    method.beginControlFlow("if (value == null)");
    if (member.required()) {
      method.addStatement("return $L\n.missing()", CheckCode.site(member));
    } else {
      method.addStatement("return found");
    }
    return method.endControlFlow().addCode(body).addStatement("return found").build();
  }

  private ClassName value() {
    return names.type(javaName);
  }

  private static TypeName found() {
    return Nullables.nullable(VIOLATIONS);
  }
}
