package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.SdkConversion.Direction;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a translator's methods for lists. A loop of each translator's own is compiled for the one
 * thing it calls; a loop shared by all, given a lambda, is not.
 *
 * @param ours the DSL's type
 * @param theirs the SDK's type
 */
record ListTranslation(ClassName ours, ClassName theirs) {

  MethodSpec toSdk() {
    return method(Direction.TO_SDK, "toSdk", ours, theirs)
        .addJavadoc("The SDK's form of a list.\n")
        .build();
  }

  MethodSpec fromSdk() {
    return method(Direction.FROM_SDK, "fromSdk", theirs, ours)
        .addJavadoc("The list of the SDK's form, unchecked.\n")
        .build();
  }

  private static MethodSpec.Builder method(
      Direction direction, String element, ClassName from, ClassName to) {
    return MethodSpec.methodBuilder(direction.listMethod())
        .addModifiers(Modifier.STATIC)
        .addParameter(list(from), "values")
        .returns(list(to))
        .addStatement("$T list = new $T<>(values.size())", list(to), ArrayList.class)
        .beginControlFlow("for ($T value : values)", from)
        .addStatement("list.add($L(value))", element)
        .endControlFlow()
        .addStatement("return list");
  }

  private static TypeName list(ClassName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }
}
