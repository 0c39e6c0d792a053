package dev.endpointdsl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The facts of a model about the members of a request that a program needs to compare, complete or
 * show requests as JSON. A class that is generated for the request has them: {@code
 * EndpointConfigFacts.FACTS}.
 *
 * <p>A path has the names of the request, {@code []} for the elements of a list and <code>
 * &#123;&#125;
 * </code> for the values of a map: {@code ProductionVariants[].InitialVariantWeight}. Of a
 * structure that contains itself, only the outer one is included.
 */
public final class MemberFacts {

  private final Map<String, String> serviceDefaults;
  private final Map<String, ServiceAddition> serviceAdditions;
  private final Map<String, String> elementKeys;
  private final Set<String> orderedLists;
  private final Set<String> sensitiveMembers;
  private final Set<String> excludedFromContent;

  private MemberFacts(Builder builder) {
    this.serviceDefaults = Collections.unmodifiableMap(builder.serviceDefaults);
    this.serviceAdditions = Collections.unmodifiableMap(builder.serviceAdditions);
    this.elementKeys = Collections.unmodifiableMap(builder.elementKeys);
    this.orderedLists = Collections.unmodifiableSet(builder.orderedLists);
    this.sensitiveMembers = Collections.unmodifiableSet(builder.sensitiveMembers);
    this.excludedFromContent = Collections.unmodifiableSet(builder.excludedFromContent);
  }

  /**
   * A member that the service adds to what it describes, and refuses in requests.
   *
   * @param beside the name of the member of the same structure beside which it is added
   * @param json the value that the service adds, as JSON
   */
  public record ServiceAddition(String beside, String json) {}

  /** Creates an empty builder; generated code fills it. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the values that the service uses for unset members: JSON by the path of the member. */
  public Map<String, String> serviceDefaults() {
    return serviceDefaults;
  }

  /** Returns the members that the service adds to what it describes, by their paths. */
  public Map<String, ServiceAddition> serviceAdditions() {
    return serviceAdditions;
  }

  /** Returns the names of the members that identify the elements of a list, by its path. */
  public Map<String, String> elementKeys() {
    return elementKeys;
  }

  /** Returns the paths of the lists whose order is significant. */
  public Set<String> orderedLists() {
    return orderedLists;
  }

  /** Returns the paths of the members whose values must not be shown. */
  public Set<String> sensitiveMembers() {
    return sensitiveMembers;
  }

  /**
   * Returns the paths of the members that are not content: the name that can be derived from the
   * content, and the members that the hash in it ignores.
   */
  public Set<String> excludedFromContent() {
    return excludedFromContent;
  }

  /** Collects facts; each method adds one. */
  public static final class Builder {

    private final Map<String, String> serviceDefaults = new LinkedHashMap<>();
    private final Map<String, ServiceAddition> serviceAdditions = new LinkedHashMap<>();
    private final Map<String, String> elementKeys = new LinkedHashMap<>();
    private final Set<String> orderedLists = new LinkedHashSet<>();
    private final Set<String> sensitiveMembers = new LinkedHashSet<>();
    private final Set<String> excludedFromContent = new LinkedHashSet<>();

    private Builder() {}

    /** Adds the default of a member, as JSON. */
    public Builder serviceDefault(String path, String json) {
      serviceDefaults.put(path, json);
      return this;
    }

    /** Adds a member that the service adds beside another one, with its value as JSON. */
    public Builder serviceAddition(String path, String beside, String json) {
      serviceAdditions.put(path, new ServiceAddition(beside, json));
      return this;
    }

    /** Adds the name of the member that identifies the elements of a list. */
    public Builder elementKey(String list, String member) {
      elementKeys.put(list, member);
      return this;
    }

    /** Adds a list whose order is significant. */
    public Builder ordered(String list) {
      orderedLists.add(list);
      return this;
    }

    /** Adds a member whose value must not be shown. */
    public Builder sensitive(String path) {
      sensitiveMembers.add(path);
      return this;
    }

    /** Adds a member that is not content. */
    public Builder excludedFromContent(String path) {
      excludedFromContent.add(path);
      return this;
    }

    /** Returns the facts; the builder must not be used afterwards. */
    public MemberFacts build() {
      return new MemberFacts(this);
    }
  }
}
