package dev.endpointdsl.codegen.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.emit.common.SourceSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.UnionModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The checks of one structure's or union's members: a method for each that has any. */
public final class ChecksSpec implements SourceSpec {

  public static final ClassName VIOLATIONS = ClassName.get("dev.endpointdsl", "Violations");

  private final GeneratedNames names;
  private final CheckCode code;
  private final String javaName;
  private final List<MemberModel> members;
  private final List<MethodSpec> relations;
  private final List<ChoiceCheckCode> choices;

  private ChecksSpec(
      GeneratedNames names,
      CheckCode code,
      String javaName,
      List<MemberModel> members,
      List<MethodSpec> relations,
      List<ChoiceCheckCode> choices) {
    this.relations = relations;
    this.names = names;
    this.code = code;
    this.javaName = javaName;
    this.members = members;
    this.choices = choices;
  }

  public static ChecksSpec of(StructureModel structure, GeneratedNames names, CheckCode code) {
    List<ChoiceCheckCode> choices =
        structure.choices().stream()
            .map(choice -> new ChoiceCheckCode(names, structure, choice, code.index().rules()))
            .toList();
    return new ChecksSpec(
        names,
        code,
        structure.javaName(),
        structure.members(),
        new MemberRelationCode(names, structure, code.index()).methods(),
        choices);
  }

  public static ChecksSpec of(UnionModel union, GeneratedNames names, CheckCode code) {
    return new ChecksSpec(names, code, union.javaName(), union.members(), List.of(), List.of());
  }

  @Override
  public TypeSpec type() {
    ClassName value = names.type(javaName);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.checks(javaName))
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Checks a {@link $T} against the constraints of the model.\n", value)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodSpec.Builder check =
        MethodSpec.methodBuilder("check")
            .addJavadoc("What is wrong, or null when nothing is.\n")
            .addModifiers(Modifier.STATIC)
            .returns(found())
            .addParameter(value, "value")
            .addStatement("$T found = null", VIOLATIONS);
    List<MethodSpec> methods = new ArrayList<>();
    for (MemberModel member : members) {
      CodeBlock body = code.of(member);
      if (!body.isEmpty() || member.required()) {
        check.addStatement("found = $1N(value.$1N, found)", member.javaName());
        methods.add(method(member, body));
      }
    }
    for (MethodSpec relation : relations) {
      check.addStatement("found = $N(value, found)", relation);
      methods.add(relation);
    }
    for (ChoiceCheckCode choice : choices) {
      check.addStatement("found = $L(value, found)", choice.name());
      methods.add(choice.method());
    }
    return type.addMethod(check.addStatement("return found").build()).addMethods(methods).build();
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

  private static TypeName found() {
    return Nullables.nullable(VIOLATIONS);
  }
}
