package dev.endpointdsl.codegen.describe;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.TimestampType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.ValueModel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Describes a value: its type and constraints. */
final class ValueDescription {

  private final Fields fields = new Fields();

  private ValueDescription() {}

  static Map<String, Object> of(ValueModel value) {
    ValueDescription description = new ValueDescription();
    description.type(value.type());
    description.constraints(value.constraints());
    return description.fields.putIf("sensitive", value.sensitive()).map();
  }

  private void type(TypeModel type) {
    if (type instanceof Scalar scalar) {
      fields.put("type", scalar.name().toLowerCase(Locale.ROOT));
    } else if (type instanceof TimestampType timestamp) {
      fields.put("type", "timestamp").put("format", timestamp.format().name());
    } else if (type instanceof EnumType named) {
      fields.put("type", "enum").put("name", named.javaName());
    } else if (type instanceof StructureType named) {
      fields.put("type", "structure").put("name", named.javaName());
    } else if (type instanceof UnionType named) {
      fields.put("type", "structure").put("name", named.javaName());
    } else if (type instanceof ListType list) {
      fields.put("type", "list").put("element", of(list.element()));
    } else if (type instanceof MapType map) {
      fields.put("type", "map").put("key", of(map.key())).put("element", of(map.value()));
    }
  }

  private void constraints(Constraints constraints) {
    fields.putOptional("min", constraints.range().flatMap(Constraints.Range::min));
    fields.putOptional("max", constraints.range().flatMap(Constraints.Range::max));
    bounds("Length", constraints.length());
    bounds("Size", constraints.size());
    constraints
        .pattern()
        .ifPresent(
            pattern -> fields.put("pattern", pattern.regex()).putIf("whole", pattern.whole()));
    fields.putAll("allowed", constraints.allowedValues());
    fields.putIf("uniqueItems", constraints.uniqueItems());
    fields.putOptional("unit", constraints.unit());
  }

  private void bounds(String kind, Optional<Bounds> bounds) {
    bounds.filter(each -> each.min() > 0).ifPresent(each -> fields.put("min" + kind, each.min()));
    bounds
        .filter(each -> each.max() < Long.MAX_VALUE)
        .ifPresent(each -> fields.put("max" + kind, each.max()));
  }
}
