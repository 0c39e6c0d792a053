package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.builder.SetterDocs.Phrase;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.javasource.WildcardTypeName;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The setter of an optional member that takes an {@code Optional}; an empty one clears it. */
final class OptionalSetter {

  static final ClassName OPTIONAL = ClassName.get(Optional.class);

  private static final Phrase PHRASE = Phrase.sets(" from an Optional; an empty one clears it");

  private final SetterBuilder builder;
  private final GeneratedNames names;
  private final String name;

  OptionalSetter(SetterBuilder builder) {
    this.builder = builder;
    this.names = builder.names();
    this.name = builder.member().javaName();
  }

  Setter setter() {
    TypeModel type = builder.member().type();
    ParameterSpec parameter =
        ParameterSpec.builder(ParameterizedTypeName.get(OPTIONAL, held(type)), name).build();
    return builder.setter(
        name,
        PHRASE,
        parameter,
        SetterBuilder.statement("this.$1N = $2L($1N, $1S)", name, method(type)));
  }

  /** Returns what the {@code Optional} holds: the type that the member's first setter takes. */
  private TypeName held(TypeModel type) {
    if (type instanceof EnumType constants) {
      return names.type(constants.javaName());
    }
    if (type instanceof ListType list) {
      TypeModel element = list.element().type();
      TypeName taken =
          element instanceof EnumType constants
              ? names.type(constants.javaName())
              : JavaTypes.stored(element, names);
      return anyOf(ParameterizedTypeName.get(ClassName.get(Collection.class), taken));
    }
    if (type instanceof MapType map) {
      TypeName taken = JavaTypes.stored(map.value().type(), names);
      return anyOf(ParameterizedTypeName.get(ClassName.get(Map.class), JavaTypes.STRING, taken));
    }
    return builder.parameterType(type).box();
  }

  private static TypeName anyOf(TypeName type) {
    return WildcardTypeName.subtypeOf(type);
  }

  /**
   * Returns the method that gives what is stored: {@code null} if the {@code Optional} is empty.
   */
  private static String method(TypeModel type) {
    if (type instanceof ListType list) {
      return list.element().type() instanceof EnumType ? "valuesOrNull" : "listOrNull";
    }
    if (type instanceof MapType) {
      return "mapOrNull";
    }
    if (type instanceof EnumType) {
      return "valueOrNull";
    }
    return type == Scalar.FLOAT ? "floatOrNull" : "orNull";
  }
}
