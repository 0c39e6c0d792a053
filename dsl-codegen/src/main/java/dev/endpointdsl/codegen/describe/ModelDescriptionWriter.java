package dev.endpointdsl.codegen.describe;

import dev.endpointdsl.codegen.emit.common.FencedCode;
import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.PairModel;
import dev.endpointdsl.codegen.model.RootModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.UnionModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a model as JSON: the types of a DSL with their members, constraints, documentation and
 * the stages of their builders. Tools that convert configurations read it at run time; the DSL
 * itself does not need it.
 */
public final class ModelDescriptionWriter {

  private ModelDescriptionWriter() {}

  /** Returns the name of the resource that has the description of the DSL in a package. */
  public static String resource(String packageName) {
    return "META-INF/endpoint-dsl/" + packageName + ".jsonl";
  }

  /**
   * Returns the description of the DSL in a package. Its first line is a JSON object with the names
   * of the types, and each of the following lines describes one type, in the same order: tools read
   * only those that they need.
   */
  public static String jsonLines(String packageName, DslModel model) {
    Map<String, Object> structures = new LinkedHashMap<>();
    model.structures().forEach(each -> structures.put(each.javaName(), structure(each)));
    model.unions().forEach(each -> structures.put(each.javaName(), union(each)));
    Map<String, Object> enums = new LinkedHashMap<>();
    model.enums().forEach(each -> enums.put(each.javaName(), constants(each)));
    StringBuilder lines =
        new StringBuilder(
            JsonText.of(
                new Fields()
                    .put("package", packageName)
                    .put("roots", model.roots().stream().map(RootModel::structure).toList())
                    .put("structures", structures.keySet())
                    .put("enums", enums.keySet())
                    .map()));
    structures.values().forEach(each -> lines.append(JsonText.of(each)));
    enums.values().forEach(each -> lines.append(JsonText.of(each)));
    return lines.toString();
  }

  private static Map<String, Object> constants(EnumModel model) {
    Map<String, Object> constants = new LinkedHashMap<>();
    model.constants().forEach(each -> constants.put(each.value(), each.javaName()));
    return constants;
  }

  private static Map<String, Object> structure(StructureModel structure) {
    return new Fields()
        .put("shape", structure.shapeName())
        .putText("documentation", FencedCode.remove(structure.documentation()))
        .put("members", structure.members().stream().map(ModelDescriptionWriter::member).toList())
        .putOptional("pair", PairModel.of(structure).map(ModelDescriptionWriter::pair))
        .putOptional("soleScalar", structure.soleScalar().map(MemberModel::wireName))
        .putAll("choices", structure.choices().stream().map(BuilderDescription::choice).toList())
        .put("builder", BuilderDescription.stages(structure.stages()))
        .map();
  }

  private static Map<String, Object> pair(PairModel pair) {
    return new Fields()
        .put("key", pair.key().wireName())
        .put("value", pair.value().wireName())
        .map();
  }

  private static Map<String, Object> union(UnionModel union) {
    return new Fields()
        .put("shape", union.shapeName())
        .put("union", true)
        .putText("documentation", FencedCode.remove(union.documentation()))
        .put("members", union.members().stream().map(ModelDescriptionWriter::member).toList())
        .map();
  }

  private static Map<String, Object> member(MemberModel member) {
    return new Fields()
        .put("name", member.wireName())
        .put("java", member.javaName())
        .putIf("required", member.required())
        .putOptional("adder", member.singular())
        .putOptional("withStrings", withStrings(member))
        .putOptional("default", member.defaultText())
        .putOptional("naming", member.naming().map(ModelDescriptionWriter::naming))
        .putOptional("positionPrefix", member.positionPrefix())
        .putText("documentation", FencedCode.remove(member.documentation()))
        .put("value", ValueDescription.of(member.value()))
        .map();
  }

  /** Returns the method that takes the strings of a list of enums. */
  private static Optional<String> withStrings(MemberModel member) {
    return member.type() instanceof ListType list && list.element().type() instanceof EnumType
        ? Optional.of(member.derived().withStrings())
        : Optional.empty();
  }

  private static Map<String, Object> naming(NamingModel naming) {
    if (naming instanceof NamingModel.ByContent content) {
      return new Fields()
          .put("prefixMethod", content.prefixMethod())
          .put("method", content.method())
          .put("defaultPrefix", content.defaultPrefix())
          .map();
    }
    return new Fields().put("method", ((NamingModel.ByPosition) naming).method()).map();
  }
}
