package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a parameter of each value that differs between accounts and Regions: ARNs, S3 URIs, keys,
 * subnets and security groups as a whole, and the account and the Region in the registry of an
 * image. The value that the deployment has is the parameter's default. Equal values are one
 * parameter.
 */
public final class AccountParameters {

  private static final Pattern ECR_IMAGE =
      Pattern.compile("([0-9]{12})(\\.dkr\\.ecr\\.)([a-z0-9-]+)(\\.amazonaws\\.com.*)");
  private static final Set<String> KEYS = Set.of("KmsKeyId");
  private static final Set<String> LISTS = Set.of("Subnets", "SecurityGroupIds");
  private static final Set<String> IMAGES = Set.of("Image");

  private final TemplateEdit edit;
  private final Map<String, String> sources = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private AccountParameters(RequestTemplate deployment) {
    this.edit = new TemplateEdit(deployment);
  }

  /** Returns a deployment with a placeholder for each value that differs. */
  public static RequestTemplate add(RequestTemplate deployment) {
    AccountParameters parameters = new AccountParameters(deployment);
    parameters.visit(deployment.node(), "");
    return parameters.edit.finish();
  }

  /** Visits a value; elements of a list have the name of the list's member. */
  private void visit(RequestNode node, String name) {
    if (node.placeholder().isPresent() || node.name().equals("Tags")) {
      return;
    }
    if (node.value() instanceof JsonObject) {
      node.members().forEach(each -> visit(each, each.name()));
    } else if (node.value() instanceof JsonArray) {
      if (LISTS.contains(name) && !node.isEmpty()) {
        list(node, name);
      } else {
        node.elements().forEach(each -> visit(each, name));
      }
    } else if (node.kind() == ValueKind.STRING && node.value() instanceof JsonString) {
      string(node, name);
    }
  }

  private void list(RequestNode node, String name) {
    String values =
        node.elements().stream().map(RequestNode::string).collect(Collectors.joining(","));
    edit.replace(node, List.of(parameter(name, values)));
  }

  private void string(RequestNode node, String name) {
    String text = node.string();
    Matcher image = ECR_IMAGE.matcher(text);
    if (IMAGES.contains(name) && image.matches()) {
      List<Part> template = new ArrayList<>();
      template.add(parameter("ImageAccount", image.group(1)));
      template.add(Part.literal(image.group(2)));
      template.add(parameter("ImageRegion", image.group(3)));
      template.add(Part.literal(image.group(4)));
      edit.replace(node, template);
    } else if (text.startsWith("arn:") || text.startsWith("s3://") || KEYS.contains(name)) {
      edit.replace(node, List.of(parameter(name, text)));
    }
  }

  /** Returns the parameter for a value, the same one for the same value. */
  private Part parameter(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT) + ' ' + value;
    String source = sources.computeIfAbsent(key, each -> unique(name));
    return Part.reference(source, value);
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + i;
    }
    return unique;
  }
}
