package example.unknownruleset;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;

/** The rules that the model names. */
public enum ShopRule implements Rule {
  /** Payment missing. */
  PAYMENT_MISSING,
  /** Paid twice. */
  PAID_TWICE,
  /** Express on invoice. */
  EXPRESS_ON_INVOICE,
  /** Terms of invoice. */
  TERMS_OF_INVOICE,
  /** Least over most. */
  LEAST_OVER_MOST,
  /** Odd period. */
  ODD_PERIOD,
  /** Item repeated. */
  ITEM_REPEATED,
  /** Closed. */
  CLOSED;

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return this == ITEM_REPEATED ? Severity.WARN : Severity.ERROR;
  }

  @Override
  public String why() {
    return "Why.";
  }

  @Override
  public String remedy() {
    return "Remedy.";
  }

  @Override
  public String source() {
    return "the test";
  }
}
