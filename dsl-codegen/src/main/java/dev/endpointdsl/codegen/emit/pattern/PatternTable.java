package dev.endpointdsl.codegen.emit.pattern;

import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.UnionModel;
import dev.endpointdsl.codegen.model.ValueModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The patterns of a model, each once, with the names of their matchers. */
public final class PatternTable {

  private final Map<PatternUse, String> methods = new LinkedHashMap<>();

  private PatternTable() {}

  /** Collects the patterns of all members, in the model's order. */
  public static PatternTable of(DslModel model) {
    PatternTable table = new PatternTable();
    Stream.concat(
            model.structures().stream().map(StructureModel::members),
            model.unions().stream().map(UnionModel::members))
        .flatMap(List::stream)
        .forEach(member -> table.add(member.value()));
    return table;
  }

  private void add(ValueModel value) {
    value
        .constraints()
        .pattern()
        .map(pattern -> use(pattern, value.constraints()))
        .ifPresent(use -> methods.computeIfAbsent(use, this::unusedName));
    TypeModel type = value.type();
    if (type instanceof ListType list) {
      add(list.element());
    } else if (type instanceof MapType map) {
      add(map.key());
      add(map.value());
    }
  }

  /** Numbers the matchers of a shape that members bound differently. */
  private String unusedName(PatternUse use) {
    String wanted = use.pattern().name();
    String name = wanted;
    for (int i = 2; methods.containsValue(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** Returns the name of the method that matches a value's pattern. */
  public String method(Constraints.RegexPattern pattern, Constraints constraints) {
    String method = methods.get(use(pattern, constraints));
    if (method == null) {
      throw new IllegalArgumentException("The model has no pattern " + pattern.regex());
    }
    return method;
  }

  /** Returns the patterns by the names of their methods, in the model's order. */
  public Map<String, PatternUse> uses() {
    Map<String, PatternUse> uses = new LinkedHashMap<>();
    methods.forEach((use, method) -> uses.put(method, use));
    return uses;
  }

  private static PatternUse use(Constraints.RegexPattern pattern, Constraints constraints) {
    OptionalLong max =
        constraints
            .length()
            .filter(length -> length.max() < Long.MAX_VALUE)
            .map(length -> OptionalLong.of(length.max()))
            .orElse(OptionalLong.empty());
    return new PatternUse(pattern, max);
  }
}
