package dev.endpointdsl.codegen.emit.value;

import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Nullables;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.support.ToStringHelper;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString} of a value. */
final class ObjectMethods {

  private final ClassName self;
  private final List<MemberModel> members;

  ObjectMethods(ClassName self, List<MemberModel> members) {
    this.self = self;
    this.members = members;
  }

  List<MethodSpec> all() {
    return List.of(equalsMethod(), hashCodeMethod(), toStringMethod());
  }

  private MethodSpec equalsMethod() {
    CodeBlock.Builder same = CodeBlock.builder().add("return other instanceof $T that", self);
    members.forEach(
        m ->
            same.add(
                "\n&& $T.equals($L, that.$N)",
                Objects.class,
                field(m, "other", "that"),
                m.javaName()));
    return override("equals", PrimitiveTypeName.BOOLEAN)
        .addParameter(Nullables.nullable(ClassName.get(Object.class)), "other")
        .addStatement(
            members.isEmpty() ? CodeBlock.of("return other instanceof $T", self) : same.build())
        .build();
  }

  private MethodSpec hashCodeMethod() {
    MethodSpec.Builder method = override("hashCode", PrimitiveTypeName.INT);
    if (members.isEmpty()) {
      return method.addStatement("return $T.class.hashCode()", self).build();
    }
    method.addStatement("int hash = 1");
    members.forEach(
        m ->
            method.addStatement(
                "hash = 31 * hash + $T.hashCode($L)", Objects.class, field(m, "hash")));
    return method.addStatement("return hash").build();
  }

  private MethodSpec toStringMethod() {
    CodeBlock.Builder text =
        CodeBlock.builder().add("return new $T($S)", ToStringHelper.class, self.simpleName());
    members.forEach(
        m ->
            text.add(
                "\n.$1L($2S, $2N)", isHidden(m.value()) ? "addSensitive" : "add", m.javaName()));
    return override("toString", JavaTypes.STRING)
        .addStatement(text.add("\n.toString()").build())
        .build();
  }

  /** Returns whether a value or a part of it is sensitive. */
  private static boolean isHidden(ValueModel value) {
    if (value.type() instanceof ListType list) {
      return value.sensitive() || isHidden(list.element());
    }
    if (value.type() instanceof MapType map) {
      return value.sensitive() || isHidden(map.key()) || isHidden(map.value());
    }
    return value.sensitive();
  }

  /** Returns the field of a member, qualified if a variable has the same name. */
  private static String field(MemberModel member, String... variables) {
    String name = member.javaName();
    return List.of(variables).contains(name) ? "this." + name : name;
  }

  private static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
