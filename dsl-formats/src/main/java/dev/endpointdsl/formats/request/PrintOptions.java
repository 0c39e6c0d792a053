package dev.endpointdsl.formats.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a caller who prints a request. All methods that set something return a changed
 * copy.
 */
public final class PrintOptions {

  /** {@code json} or {@code yaml}, where a format has both. */
  public static final String STYLE = "style";

  /** {@code resource} or {@code template}, for CloudFormation. */
  public static final String ONLY = "only";

  /** The version of the Terraform provider, {@code 5.100} or {@code 6.66}. */
  public static final String PROVIDER = "provider";

  /** The qualified name of the Java class. */
  public static final String CLASS_NAME = "class";

  /** The name of the file for the options of a command, which then refers to it. */
  public static final String INPUT_FILE = "input-file";

  /**
   * Whether Terraform's weights are printed as the provider stores them ({@code widened}, the
   * default) or as they are ({@code exact}).
   */
  public static final String WEIGHTS = "weights";

  /**
   * {@code account}, if a whole deployment has a parameter for each value that differs between
   * accounts and Regions: roles, keys, buckets, the registry of images, subnets and security
   * groups.
   */
  public static final String PARAMETERS = "parameters";

  private static final PrintOptions NONE = new PrintOptions(Map.of(), Set.of());

  private final Map<String, String> values;
  private final Set<String> acceptedLosses;

  private PrintOptions(Map<String, String> values, Set<String> acceptedLosses) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.acceptedLosses = Collections.unmodifiableSet(new LinkedHashSet<>(acceptedLosses));
  }

  /** Returns the options of a caller who says nothing. */
  public static PrintOptions none() {
    return NONE;
  }

  /** Sets an option, one of the constants of this class; formats ignore those of others. */
  public PrintOptions with(String option, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(option, value);
    return new PrintOptions(more, acceptedLosses);
  }

  /**
   * Accepts that a member is left out if the format cannot express it.
   *
   * @param path the member's path, with or without indices: {@code
   *     ProductionVariants[].AcceleratorType}
   */
  public PrintOptions acceptLoss(String path) {
    Set<String> more = new LinkedHashSet<>(acceptedLosses);
    more.add(path);
    return new PrintOptions(values, more);
  }

  /** Returns an option, if it is set. */
  public Optional<String> find(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** Returns the paths whose loss is accepted. */
  public Set<String> acceptedLosses() {
    return acceptedLosses;
  }
}
