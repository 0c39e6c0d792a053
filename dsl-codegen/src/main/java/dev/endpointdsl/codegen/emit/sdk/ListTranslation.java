package dev.endpointdsl.codegen.emit.sdk;

import dev.endpointdsl.codegen.emit.sdk.SdkConversion.Direction;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedCollection;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of a translator for lists.
 *
 * @param translator the class of the methods
 * @param ours the DSL's type
 * @param theirs the SDK's type
 */
record ListTranslation(ClassName translator, ClassName ours, ClassName theirs) {

  /** The result is not copied: the builders of the SDK copy their arguments. */
  MethodSpec toSdk() {
    return method(Direction.TO_SDK, ours)
        .addJavadoc("Converts a list to the SDK's type, for its builders to copy.\n")
        .returns(ParameterizedTypeName.get(ClassName.get(Collection.class), theirs))
        .addStatement("return $T.of(values, $T::toSdk)", MappedCollection.class, translator)
        .build();
  }

  MethodSpec fromSdk() {
    return method(Direction.FROM_SDK, theirs)
        .addJavadoc("Converts a list of the SDK, without checking the result.\n")
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
