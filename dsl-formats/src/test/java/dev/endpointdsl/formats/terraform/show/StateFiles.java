package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.stream.Collectors;

/** Makes state files of the states that Terraform shows. */
final class StateFiles {

  private StateFiles() {}

  /** Returns the file of a state whose resources are all in the root module. */
  static String of(JsonObject shown) {
    return """
        {"version": 4, "terraform_version": "1.11.4", "serial": 3, "lineage": "2f5c", "outputs": {},
         "resources": [%s], "check_results": null}
        """
        .formatted(
            shown.object("values").object("root_module").objects("resources").stream()
                .map(StateFiles::resource)
                .collect(Collectors.joining(",\n")));
  }

  private static String resource(JsonObject resource) {
    return """
        {"mode": "%s", "type": "%s", "name": "%s",
         "provider": "provider[\\"registry.terraform.io/hashicorp/aws\\"]",
         "instances": [{"schema_version": 0, "attributes": %s, "sensitive_attributes": %s}]}
        """
        .formatted(
            resource.string("mode"),
            resource.string("type"),
            resource.string("name"),
            JsonTreeWriter.compact(resource.object("values")),
            paths(resource.object("sensitive_values")));
  }

  private static String paths(JsonObject flags) {
    return flags.members().entrySet().stream()
        .filter(each -> isTrue(each.getValue()))
        .map(each -> "[{\"type\": \"get_attr\", \"value\": \"" + each.getKey() + "\"}]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static boolean isTrue(JsonValue value) {
    return value.toString().equals("true");
  }
}
