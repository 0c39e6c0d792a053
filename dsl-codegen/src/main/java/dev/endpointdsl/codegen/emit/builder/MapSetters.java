package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.builder.SetterDocs.Phrase;
import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.ConstraintText;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.support.BuilderSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The setters of a map: of the whole map, with strings for enums, and of single entries, with
 * constants or strings.
 */
final class MapSetters {

  private static final ClassName VALUES = ClassName.get(BuilderSupport.class);

  private final SetterBuilder builder;
  private final MapType map;
  private final ModelIndex index;
  private final String name;

  MapSetters(SetterBuilder builder, MapType map, ModelIndex index) {
    this.builder = builder;
    this.map = map;
    this.index = index;
    this.name = builder.member().javaName();
  }

  List<Setter> all() {
    List<Setter> setters = new ArrayList<>(List.of(whole()));
    builder.member().singular().stream()
        .flatMap(singular -> entries(singular).stream())
        .forEach(setter -> setters.add(setter.addingTo(name)));
    setters.add(bulkAdder());
    return setters;
  }

  private TypeName type() {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class),
        JavaTypes.STRING,
        JavaTypes.stored(map.value().type(), builder.names()));
  }

  private Setter bulkAdder() {
    return builder.setter(
        Setter.bulkAdder(name),
        new Phrase("Adds entries to", ", or replaces those with the same keys", ""),
        ParameterSpec.builder(type(), name).build(),
        SetterBuilder.statement("this.$1N = $2T.putAll(this.$1N, copyOf($1N, $1S))", name, VALUES));
  }

  private Setter whole() {
    return builder.setter(
        name,
        Phrase.SETS.replacing("entries"),
        builder.parameter(
            type(),
            name,
            ConstraintAnnotations.ofMap(
                builder.member().value(), map.key(), map.value(), builder.names()),
            ConstraintText.of(builder.member().value())),
        SetterBuilder.statement("this.$1N = copyOf($1N, $1S)", name));
  }

  private List<Setter> entries(String singular) {
    List<Setter> setters = new ArrayList<>();
    for (Part key : keys(singular)) {
      values(singular).forEach(value -> setters.add(put(singular, key, value)));
    }
    return setters;
  }

  /** Returns the parameters for a key: a string, and a constant if it is an enum. */
  private List<Part> keys(String singular) {
    CodeBlock given = CodeBlock.of("requireGiven(key, $S)", singular + " key");
    if (map.key().type() instanceof EnumType type) {
      ParameterSpec text =
          builder.parameter(
              JavaTypes.STRING,
              "key",
              ConstraintAnnotations.ofText(map.key(), type, builder.names()),
              ConstraintText.of(map.key()));
      List<Part> parts =
          new ArrayList<>(List.of(new Part(text, given), constant(type, "key", given)));
      builder
          .sdk()
          .key()
          .ifPresent(sdk -> parts.add(sdkPart(sdk, "key", given, singular + " key")));
      return parts;
    }
    return List.of(new Part(builder.parameter(JavaTypes.STRING, "key", map.key()), given));
  }

  /** Returns the parameters for a value: its own type, an enum's string, a structure's lambda. */
  private List<Part> values(String singular) {
    TypeName type = builder.parameterType(map.value().type());
    CodeBlock given =
        type.isPrimitive()
            ? SetterBuilder.primitive(map.value().type(), "value")
            : CodeBlock.of("requireEntry(value, $S, key)", singular);
    if (map.value().type() instanceof EnumType enumType) {
      List<Part> parts = new ArrayList<>();
      parts.add(new Part(builder.enumTextParameter(enumType, "value", map.value()), given));
      parts.add(constant(enumType, "value", given));
      builder.sdk().value().ifPresent(sdk -> parts.add(sdkPart(sdk, "value", given, singular)));
      return parts;
    }
    List<Part> parts =
        new ArrayList<>(List.of(new Part(builder.parameter(type, "value", map.value()), given)));
    if (map.value().type() instanceof StructureType structureType) {
      StructureModel structure = index.structure(structureType);
      parts.add(
          new Part(
              builder.lambda(structure, "value"), builder.built(structure, "value", singular)));
    }
    return parts;
  }

  private Part constant(EnumType type, String parameter, CodeBlock given) {
    return new Part(
        ParameterSpec.builder(builder.names().type(type.javaName()), parameter).build(),
        CodeBlock.of("$L.value()", given));
  }

  private static Part sdkPart(ClassName type, String parameter, CodeBlock given, String member) {
    return new Part(
        ParameterSpec.builder(type, parameter).build(), SdkConstants.value(given, member));
  }

  private Setter put(String singular, Part key, Part value) {
    CodeBlock body =
        SetterBuilder.statement(
            "this.$1N = $2T.put(this.$1N, $3L,$W$4L)", name, VALUES, key.given(), value.given());
    return builder.setter(
        singular,
        new Phrase("Adds an entry to", ", or replaces the one with the same key", ""),
        List.of(key.parameter(), value.parameter()),
        false,
        body);
  }

  /**
   * A key or value of an entry.
   *
   * @param parameter the parameter that takes it
   * @param given the expression for what is stored
   */
  private record Part(ParameterSpec parameter, CodeBlock given) {}
}
