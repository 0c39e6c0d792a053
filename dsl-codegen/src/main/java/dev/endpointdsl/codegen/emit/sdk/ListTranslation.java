package dev.endpointdsl.codegen.emit.sdk;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.sdk.SdkConversion.Direction;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedCollection;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a translator's methods for lists.
 *
 * @param translator the class that the methods are in
 * @param ours the DSL's type
 * @param theirs the SDK's type
 */
record ListTranslation(ClassName translator, ClassName ours, ClassName theirs) {

  /** Nothing is kept on the way: the SDK's builders copy what they are given. */
  MethodSpec toSdk() {
    return method(Direction.TO_SDK, ours)
        .addJavadoc("The SDK's form of a list, for its builders to copy.\n")
        .returns(ParameterizedTypeName.get(ClassName.get(Collection.class), theirs))
        .addStatement("return $T.of(values, $T::toSdk)", MappedCollection.class, translator)
        .build();
  }

  MethodSpec fromSdk() {
    return method(Direction.FROM_SDK, theirs)
        .addJavadoc("The list of the SDK's form, unchecked.\n")
        .returns(list(ours))
        .addStatement("$T list = $T.newList()", list(ours), BuilderSupport.class)
        .beginControlFlow("for ($T value : values)", theirs)
        .addStatement("list = $T.append(list, fromSdk(value))", BuilderSupport.class)
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
