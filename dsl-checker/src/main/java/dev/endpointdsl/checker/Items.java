package dev.endpointdsl.checker;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements of a list that is put together in a chain.
 *
 * @param items those that are known, in their order
 * @param areAll whether there are no others
 */
record Items(List<Item> items, boolean areAll) {

  Items {
    items = List.copyOf(items);
  }

  int size() {
    return items.size();
  }

  /** Collects them from the calls that set the list or add to it. */
  static final class Reader {

    private final Constants constants;
    private final Listings listings;
    private final ChainReader chains;

    Reader(Constants constants, Listings listings, ChainReader chains) {
      this.constants = constants;
      this.listings = listings;
      this.chains = chains;
    }

    Items read(Chain.Setting setting) {
      List<Item> items = new ArrayList<>();
      boolean all = setting.isWhole();
      for (Call call : setting.calls()) {
        all &= call.facts().addsTo().isPresent() ? addElement(call, items) : addWhole(call, items);
      }
      return new Items(items, all);
    }

    /** An element written in one argument, or in two as key and value: the first tells it apart. */
    private boolean addElement(Call call, List<Item> items) {
      items.add(item(call.place()));
      return true;
    }

    private boolean addWhole(Call call, List<Item> items) {
      int last = call.method().getParameters().size() - 1;
      var listing = listings.of(call, last);
      listing.ifPresent(known -> known.elements().forEach(path -> items.add(item(path))));
      return listing.isPresent() && listing.get().size() == listing.get().elements().size();
    }

    private Item item(com.sun.source.util.TreePath path) {
      return new Item(path, constants.of(path), chains.of(path));
    }
  }
}
