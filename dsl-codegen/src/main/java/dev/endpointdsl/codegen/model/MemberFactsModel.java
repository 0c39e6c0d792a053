package dev.endpointdsl.codegen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts about the members of a root, by path. A path has wire names, {@code []} for the
 * elements of a list and {@code {}} for the values of a map.
 *
 * @param serviceDefaults the service's defaults as JSON, by the path of the member
 * @param serviceAdditions the members that the service adds, by path
 * @param elementKeys the wire name of the member that identifies an element, by the path of the
 *     list
 * @param orderedLists the paths of the lists whose order is significant
 * @param sensitiveMembers the paths of the sensitive members
 * @param excludedFromContent the members that the hash of the content ignores, and the hash itself
 */
public record MemberFactsModel(
    Map<String, String> serviceDefaults,
    Map<String, ServiceAddition> serviceAdditions,
    Map<String, String> elementKeys,
    List<String> orderedLists,
    List<String> sensitiveMembers,
    List<String> excludedFromContent) {

  public MemberFactsModel {
    serviceDefaults = Collections.unmodifiableMap(new LinkedHashMap<>(serviceDefaults));
    serviceAdditions = Collections.unmodifiableMap(new LinkedHashMap<>(serviceAdditions));
    elementKeys = Collections.unmodifiableMap(new LinkedHashMap<>(elementKeys));
    orderedLists = List.copyOf(orderedLists);
    sensitiveMembers = List.copyOf(sensitiveMembers);
    excludedFromContent = List.copyOf(excludedFromContent);
  }

  /** Returns the facts about a root of a model. */
  public static MemberFactsModel of(DslModel model, RootModel root) {
    return MemberFactsCollector.collect(model, root);
  }

  /** Returns whether the model states no fact. */
  public boolean isEmpty() {
    return serviceDefaults.isEmpty()
        && serviceAdditions.isEmpty()
        && elementKeys.isEmpty()
        && orderedLists.isEmpty()
        && sensitiveMembers.isEmpty()
        && excludedFromContent.isEmpty();
  }
}
