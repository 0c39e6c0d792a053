package dev.endpointdsl.deploy.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonValue;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Tests that the table of defaults equals the defaults of the model. */
class ServiceDefaultsTest {

  private static final String FOLDER = "/dev/endpointdsl/sagemaker/";

  @Test
  void equalsTheDefaultsOfTheModel() {
    Map<String, JsonValue> found = new TreeMap<>();
    Model model = model();
    collect(
        model,
        model.expectShape(ShapeId.from("com.amazonaws.sagemaker#CreateEndpointConfigInput")),
        "",
        found);

    assertThat(new TreeMap<>(ServiceDefaults.BY_PATH)).isEqualTo(found);
  }

  private static void collect(
      Model model, Shape shape, String prefix, Map<String, JsonValue> found) {
    for (MemberShape member : shape.members()) {
      String path = prefix + (shape.isListShape() ? "[]" : member.getMemberName());
      member
          .findTrait("dev.endpointdsl.traits#serviceDefault")
          .ifPresent(trait -> found.put(path, value(trait.toNode())));
      Shape target = model.expectShape(member.getTarget());
      collect(model, target, target.isStructureShape() ? path + "." : path, found);
    }
  }

  private static JsonValue value(Node node) {
    return JsonTreeReader.read(Node.printJson(node)).normalized();
  }

  private static Model model() {
    ModelAssembler assembler = Model.assembler().discoverModels();
    for (String file :
        new String[] {
          "sagemaker.smithy",
          "sagemaker-values.smithy",
          "sagemaker-instance-types.smithy",
          "sagemaker-deployment.smithy"
        }) {
      URL url = Objects.requireNonNull(ServiceDefaultsTest.class.getResource(FOLDER + file), file);
      assembler.addImport(url);
    }
    return assembler.assemble().unwrap();
  }
}
