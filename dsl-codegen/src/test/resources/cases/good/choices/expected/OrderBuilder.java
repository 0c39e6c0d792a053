package example.choices;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link Order}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class OrderBuilder implements Order.NeedsNumber,
    Order.NeedsCardNumberOrInvoiceAddress,
    Order.CompleteCard.NeedsCardHolder,
    Order.CompleteCard,
    Order.CompleteInvoice,
    Order.Builder {
  @Nullable Integer number;

  @Nullable String cardNumber;

  @Nullable String cardHolder;

  @Nullable String invoiceAddress;

  @Nullable Boolean express;

  @Nullable Float points;

  @Nullable String priority;

  @Nullable Wrapping wrapping;

  @Nullable Insurance insurance;

  @Nullable String note;

  List<Suppression> suppressions = List.of();

  OrderBuilder() {
  }

  OrderBuilder(Order value) {
    this.number = value.number;
    this.cardNumber = value.cardNumber;
    this.cardHolder = value.cardHolder;
    this.invoiceAddress = value.invoiceAddress;
    this.express = value.express;
    this.points = value.points;
    this.priority = value.priority;
    this.wrapping = value.wrapping;
    this.insurance = value.insurance;
    this.note = value.note;
    this.suppressions = value.suppressions();
  }

  @Override
  public OrderBuilder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public OrderBuilder number(int number) {
    this.number = number;
    return this;
  }

  @Override
  public OrderBuilder cardNumber(String cardNumber) {
    this.cardNumber = BuilderSupport.requireGiven(cardNumber, "cardNumber");
    return this;
  }

  @Override
  public Order.Builder clearCardNumber() {
    this.cardNumber = null;
    return this;
  }

  @Override
  public OrderBuilder cardHolder(String cardHolder) {
    this.cardHolder = BuilderSupport.requireGiven(cardHolder, "cardHolder");
    return this;
  }

  @Override
  public Order.Builder clearCardHolder() {
    this.cardHolder = null;
    return this;
  }

  @Override
  public OrderBuilder invoiceAddress(String invoiceAddress) {
    this.invoiceAddress = BuilderSupport.requireGiven(invoiceAddress, "invoiceAddress");
    return this;
  }

  @Override
  public Order.Builder clearInvoiceAddress() {
    this.invoiceAddress = null;
    return this;
  }

  @Override
  public OrderBuilder express(boolean express) {
    this.express = express;
    return this;
  }

  @Override
  public Order.Builder clearExpress() {
    this.express = null;
    return this;
  }

  @Override
  public OrderBuilder points(double points) {
    this.points = BuilderSupport.toFloat(points);
    return this;
  }

  @Override
  public Order.Builder clearPoints() {
    this.points = null;
    return this;
  }

  @Override
  public OrderBuilder priority(String priority) {
    this.priority = BuilderSupport.requireGiven(priority, "priority");
    return this;
  }

  @Override
  public Order.Builder clearPriority() {
    this.priority = null;
    return this;
  }

  @Override
  public OrderBuilder wrapping(Wrapping wrapping) {
    this.wrapping = BuilderSupport.requireGiven(wrapping, "wrapping");
    return this;
  }

  @Override
  public OrderBuilder wrapping(
      Function<? super Wrapping.Builder, ? extends Wrapping.Builder> wrapping) {
    this.wrapping = BuilderSupport.complete(wrapping, Wrapping.builder(), "wrapping").build();
    return this;
  }

  @Override
  public Order.Builder clearWrapping() {
    this.wrapping = null;
    return this;
  }

  @Override
  public OrderBuilder insurance(Insurance insurance) {
    this.insurance = BuilderSupport.requireGiven(insurance, "insurance");
    return this;
  }

  @Override
  public OrderBuilder insurance(
      Function<? super Insurance.Builder, ? extends Insurance.Builder> insurance) {
    this.insurance = BuilderSupport.complete(insurance, Insurance.builder(), "insurance").build();
    return this;
  }

  @Override
  public Order.Builder clearInsurance() {
    this.insurance = null;
    return this;
  }

  @Override
  public OrderBuilder note(String note) {
    this.note = BuilderSupport.requireGiven(note, "note");
    return this;
  }

  @Override
  public Order.Builder clearNote() {
    this.note = null;
    return this;
  }

  @Override
  public OrderBuilder applyMutation(Consumer<? super Order.Complete> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Order build() {
    Order value = unchecked();
    InvalidConfigException.throwIfInvalid("Order", value.violations());
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  Order unchecked() {
    return new Order(this);
  }
}
