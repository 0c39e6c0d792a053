package dev.endpointdsl.formats.recorded;

import dev.endpointdsl.formats.terraform.TerraformRecording;
import dev.endpointdsl.json.JsonTreeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of all recordings, by the format that reads them. */
final class Documents {

  private Documents() {}

  static Map<String, List<String>> byFormat() {
    Map<String, List<String>> documents = new LinkedHashMap<>();
    for (String format : Recording.FORMATS) {
      documents.put(format, Recording.of(format).stream().map(Recording::input).toList());
    }
    documents.put("json", Requests.all().stream().map(JsonTreeWriter::pretty).toList());
    documents.put(
        "cloudformation",
        Requests.templates().stream().map(template -> template.string("input")).toList());
    documents.put(
        "terraform", TerraformRecording.all().stream().map(TerraformRecording::input).toList());
    documents.put("terraform-json", states());
    return documents;
  }

  private static List<String> states() {
    List<String> states = new ArrayList<>();
    for (TerraformRecording recording : TerraformRecording.all()) {
      for (String part : List.of("state", "plan")) {
        if (recording.has(part)) {
          states.add(JsonTreeWriter.compact(recording.json().object(part)));
        }
      }
    }
    return states;
  }
}
