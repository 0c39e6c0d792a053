package dev.endpointdsl.codegen.emit.sdk;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.sdk.SdkConversion.Direction;
import dev.endpointdsl.support.Values;
import java.util.Arrays;
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

  /** On an array: the SDK copies what it is given, and an array is the least to throw away. */
  MethodSpec toSdk() {
    return method(Direction.TO_SDK, ours)
        .addJavadoc("The SDK's form of a list.\n")
        .returns(list(theirs))
        .addStatement("$1T[] list = new $1T[values.size()]", theirs)
        .beginControlFlow("for (int i = 0; i < list.length; i++)")
        .addStatement("list[i] = toSdk(values.get(i))")
        .endControlFlow()
        .addStatement("return $T.asList(list)", Arrays.class)
        .build();
  }

  MethodSpec fromSdk() {
    return method(Direction.FROM_SDK, theirs)
        .addJavadoc("The list of the SDK's form, unchecked.\n")
        .returns(list(ours))
        .addStatement("$T list = $T.begun()", list(ours), Values.class)
        .beginControlFlow("for ($T value : values)", theirs)
        .addStatement("list = $T.append(list, fromSdk(value))", Values.class)
        .endControlFlow()
        .addStatement("return list")
        .build();
  }

  private static MethodSpec.Builder method(Direction direction, ClassName from) {
    return MethodSpec.methodBuilder(direction.listMethod())
        .addModifiers(Modifier.STATIC)
        .addParameter(list(from), "values");
  }

  private static TypeName list(ClassName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }
}
