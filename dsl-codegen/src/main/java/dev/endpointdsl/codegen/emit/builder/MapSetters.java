package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.endpointdsl.codegen.emit.builder.SetterDocs.Phrase;
import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.ConstraintText;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.support.BuilderSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The setters of a map: of the whole map and of single entries. Enums are given as strings. */
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
    return setters;
  }

  private Setter whole() {
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Map.class),
            JavaTypes.STRING,
            JavaTypes.stored(map.value().type(), builder.names()));
    return builder.setter(
        name,
        Phrase.SETS.replacing("entries"),
        builder.parameter(
            type,
            name,
            ConstraintAnnotations.ofMap(
                builder.member().value(), map.key(), map.value(), builder.names()),
            ConstraintText.of(builder.member().value())),
        SetterBuilder.statement("this.$1N = $2T.copyOf($1N, $1S)", name, VALUES));
  }

  private List<Setter> entries(String singular) {
    List<Setter> setters = new ArrayList<>(List.of(entry(singular)));
    if (map.value().type() instanceof StructureType type) {
      setters.add(nestedEntry(singular, index.structure(type)));
    }
    return setters;
  }

  private Setter entry(String singular) {
    TypeName type = builder.parameterType(map.value().type());
    CodeBlock given =
        type.isPrimitive()
            ? SetterBuilder.primitive(map.value().type(), "value")
            : CodeBlock.of("$T.requireGiven(value, $S)", VALUES, singular);
    ParameterSpec value =
        map.value().type() instanceof EnumType enumType
            ? builder.enumTextParameter(enumType, "value", map.value())
            : builder.parameter(type, "value", map.value());
    return put(singular, value, given);
  }

  private Setter nestedEntry(String singular, StructureModel structure) {
    return put(singular, builder.lambda(structure, "value"), builder.built(structure, "value"));
  }

  private Setter put(String singular, ParameterSpec value, CodeBlock given) {
    ParameterSpec key =
        map.key().type() instanceof EnumType type
            ? builder.parameter(
                JavaTypes.STRING,
                "key",
                ConstraintAnnotations.ofText(map.key(), type, builder.names()),
                ConstraintText.of(map.key()))
            : builder.parameter(JavaTypes.STRING, "key", map.key());
    CodeBlock body =
        SetterBuilder.statement(
            "this.$1N = $2T.put(this.$1N, $2T.requireGiven(key, $3S),$W$4L)",
            name,
            VALUES,
            "key",
            given);
    return builder.setter(
        singular,
        new Phrase("Adds an entry to", ", or replaces the one with the same key", ""),
        List.of(key, value),
        false,
        body);
  }
}
