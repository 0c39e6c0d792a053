package example.ties;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Shop}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ShopBuilder implements Shop.NeedsPayment,
    Shop.CompleteCard.NeedsCardHolder,
    Shop.CompleteCard,
    Shop.CompleteInvoice,
    Shop.Builder {
  @Nullable Integer least;

  @Nullable Integer most;

  @Nullable Integer usual;

  @Nullable Integer period;

  @Nullable List<Item> items;

  @Nullable List<Item> gifts;

  @Nullable List<String> notes;

  @Nullable String cardNumber;

  @Nullable String cardHolder;

  @Nullable String invoiceAddress;

  @Nullable String terms;

  @Nullable Boolean express;

  List<Suppression> suppressions = List.of();

  ShopBuilder() {
  }

  ShopBuilder(Shop value) {
    this.least = value.least;
    this.most = value.most;
    this.usual = value.usual;
    this.period = value.period;
    this.items = value.items;
    this.gifts = value.gifts;
    this.notes = value.notes;
    this.cardNumber = value.cardNumber;
    this.cardHolder = value.cardHolder;
    this.invoiceAddress = value.invoiceAddress;
    this.terms = value.terms;
    this.express = value.express;
    this.suppressions = value.suppressions();
  }

  @Override
  public ShopBuilder suppress(Rule rule, String reason) {
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public ShopBuilder least(int least) {
    this.least = least;
    return this;
  }

  @Override
  public Shop.Builder clearLeast() {
    this.least = null;
    return this;
  }

  @Override
  public ShopBuilder most(int most) {
    this.most = most;
    return this;
  }

  @Override
  public Shop.Builder clearMost() {
    this.most = null;
    return this;
  }

  @Override
  public ShopBuilder usual(int usual) {
    this.usual = usual;
    return this;
  }

  @Override
  public Shop.Builder clearUsual() {
    this.usual = null;
    return this;
  }

  @Override
  public ShopBuilder period(int period) {
    this.period = period;
    return this;
  }

  @Override
  public Shop.Builder clearPeriod() {
    this.period = null;
    return this;
  }

  @Override
  public ShopBuilder items(Collection<Item> items) {
    this.items = BuilderSupport.copyOf(items, "items");
    return this;
  }

  @Override
  public ShopBuilder item(Item item) {
    this.items = BuilderSupport.append(this.items, BuilderSupport.given(item, "item"));
    return this;
  }

  @Override
  public ShopBuilder item(Function<? super Item.NeedsName, ? extends Item.Builder> item) {
    this.items = BuilderSupport.append(this.items,
        BuilderSupport.complete(item, Item.builder(), "item").build());
    return this;
  }

  @Override
  public Shop.Builder clearItems() {
    this.items = null;
    return this;
  }

  @Override
  public ShopBuilder gifts(Collection<Item> gifts) {
    this.gifts = BuilderSupport.copyOf(gifts, "gifts");
    return this;
  }

  @Override
  public ShopBuilder gift(Item gift) {
    this.gifts = BuilderSupport.append(this.gifts, BuilderSupport.given(gift, "gift"));
    return this;
  }

  @Override
  public ShopBuilder gift(Function<? super Item.NeedsName, ? extends Item.Builder> gift) {
    this.gifts = BuilderSupport.append(this.gifts,
        BuilderSupport.complete(gift, Item.builder(), "gift").build());
    return this;
  }

  @Override
  public Shop.Builder clearGifts() {
    this.gifts = null;
    return this;
  }

  @Override
  public ShopBuilder notes(String first, String... rest) {
    this.notes = BuilderSupport.listOf("notes", first, rest);
    return this;
  }

  @Override
  public ShopBuilder notes(Collection<String> notes) {
    this.notes = BuilderSupport.copyOf(notes, "notes");
    return this;
  }

  @Override
  public ShopBuilder note(String note) {
    this.notes = BuilderSupport.append(this.notes, BuilderSupport.given(note, "note"));
    return this;
  }

  @Override
  public Shop.Builder clearNotes() {
    this.notes = null;
    return this;
  }

  @Override
  public ShopBuilder cardNumber(String cardNumber) {
    this.cardNumber = BuilderSupport.given(cardNumber, "cardNumber");
    return this;
  }

  @Override
  public Shop.Builder clearCardNumber() {
    this.cardNumber = null;
    return this;
  }

  @Override
  public ShopBuilder cardHolder(String cardHolder) {
    this.cardHolder = BuilderSupport.given(cardHolder, "cardHolder");
    return this;
  }

  @Override
  public Shop.Builder clearCardHolder() {
    this.cardHolder = null;
    return this;
  }

  @Override
  public ShopBuilder invoiceAddress(String invoiceAddress) {
    this.invoiceAddress = BuilderSupport.given(invoiceAddress, "invoiceAddress");
    this.terms = "LATER";
    return this;
  }

  @Override
  public Shop.Builder clearInvoiceAddress() {
    this.invoiceAddress = null;
    return this;
  }

  @Override
  public Shop.Builder terms(String terms) {
    this.terms = BuilderSupport.given(terms, "terms");
    return this;
  }

  @Override
  public Shop.Builder clearTerms() {
    this.terms = null;
    return this;
  }

  @Override
  public ShopBuilder express(boolean express) {
    this.express = express;
    return this;
  }

  @Override
  public Shop.Builder clearExpress() {
    this.express = null;
    return this;
  }

  @Override
  public ShopBuilder applyMutation(Consumer<? super Shop.Complete> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Shop build() {
    Shop value = unchecked();
    InvalidConfigException.throwIfInvalid("Shop", value.violations());
    return value;
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Shop unchecked() {
    return new Shop(this);
  }
}
