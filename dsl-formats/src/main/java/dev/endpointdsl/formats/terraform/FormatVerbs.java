package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.SourceNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of Terraform's function {@code format} that are evaluated. */
final class FormatVerbs {

  private static final Pattern VERB = Pattern.compile("%(?:%|(0?)([0-9]{0,2})([sdv])|(.?))");

  private FormatVerbs() {}

  /** Formats values; empty if a verb is not evaluated, or a value does not fit. */
  static Optional<String> apply(String pattern, List<SourceNode> values) {
    StringBuilder out = new StringBuilder();
    Matcher verbs = VERB.matcher(pattern);
    int next = 0;
    int copied = 0;
    while (verbs.find()) {
      out.append(pattern, copied, verbs.start());
      copied = verbs.end();
      if (verbs.group().equals("%%")) {
        out.append('%');
      } else {
        boolean known = verbs.group(3) != null && next < values.size();
        Optional<String> text = known ? text(verbs, values.get(next++)) : Optional.empty();
        if (text.isEmpty()) {
          return Optional.empty();
        }
        out.append(text.get());
      }
    }
    out.append(pattern, copied, pattern.length());
    return next == values.size() ? Optional.of(out.toString()) : Optional.empty();
  }

  private static Optional<String> text(Matcher verb, SourceNode value) {
    boolean decimal = verb.group(3).equals("d");
    Optional<String> text =
        decimal
            ? Values.number(value).filter(FormatVerbs::isWhole).map(BigDecimal::toPlainString)
            : Values.string(value);
    int width = verb.group(2).isEmpty() ? 0 : Integer.parseInt(verb.group(2));
    String filler = verb.group(1).isEmpty() ? " " : "0";
    return text.filter(each -> width == 0 || !each.startsWith("-"))
        .map(each -> filler.repeat(Math.max(0, width - each.length())) + each);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
