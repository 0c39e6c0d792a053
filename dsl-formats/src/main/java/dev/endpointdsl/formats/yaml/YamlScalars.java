package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads scalars without quotes. */
final class YamlScalars {

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,9})?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
  private static final Pattern LEGACY_OCTAL = Pattern.compile("[-+]?0[0-7_]+");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t][0-9].*)?");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> LEGACY_TRUE = Set.of("yes", "on");
  private static final Set<String> LEGACY_FALSE = Set.of("no", "off");

  private YamlScalars() {}

  /** Reads a scalar without quotes and tag. */
  static SourceScalar plain(String text, YamlVersion version, SourceLocation location) {
    if (NULL.contains(text)) {
      return SourceScalar.nothing(text, location);
    }
    Optional<SourceScalar> bool = bool(text, version, location);
    Optional<SourceScalar> found = bool.isPresent() ? bool : number(text, version, location);
    return found.isPresent() ? found.get() : SourceScalar.string(text, location);
  }

  static boolean isNull(String text) {
    return NULL.contains(text);
  }

  static Optional<SourceScalar> bool(String text, YamlVersion version, SourceLocation location) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean legacy = version == YamlVersion.LEGACY;
    if (TRUE.contains(text) || (legacy && LEGACY_TRUE.contains(lower))) {
      return Optional.of(SourceScalar.bool(true, text, location));
    }
    if (FALSE.contains(text) || (legacy && LEGACY_FALSE.contains(lower))) {
      return Optional.of(SourceScalar.bool(false, text, location));
    }
    return Optional.empty();
  }

  /** Reads a number; empty if the text is none. */
  static Optional<SourceScalar> number(String text, YamlVersion version, SourceLocation location) {
    if (NOT_FINITE.matcher(text).matches()) {
      return Optional.of(SourceScalar.notFinite(text, location));
    }
    if (version == YamlVersion.LEGACY && LEGACY_OCTAL.matcher(text).matches()) {
      BigInteger octal = new BigInteger(text.replace("_", ""), 8);
      return Optional.of(SourceScalar.number(text, new BigDecimal(octal), location));
    }
    if (INTEGER.matcher(text).matches()) {
      return Optional.of(SourceScalar.number(text, new BigDecimal(whole(text)), location));
    }
    return FLOAT.matcher(text).matches()
        ? Optional.of(SourceScalar.number(text, new BigDecimal(text), location))
        : Optional.empty();
  }

  private static BigInteger whole(String text) {
    return text.startsWith("0x")
        ? new BigInteger(text.substring(2), 16)
        : text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
  }

  /** Checks whether YAML 1.1 has a date here. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }
}
