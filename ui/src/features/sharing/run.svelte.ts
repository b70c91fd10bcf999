// The exchange that runs, or ran last. It goes on when somebody looks at another page.
import { asRefused, backend, onExchangeProgress, type ExchangeProgress, type Receipt, type Refused } from "../../backend";

class Run {
  /** With what: a stick in a folder, or the shared folder on the network. */
  place = $state<"stick" | "online" | null>(null);
  folder = $state<string | null>(null);
  running = $state(false);
  stopping = $state(false);
  progress = $state.raw<ExchangeProgress | null>(null);
  receipt = $state.raw<Receipt | null>(null);
  refused = $state.raw<Refused | null>(null);

  async withStick(folder: string): Promise<void> {
    if (this.running) return;
    this.folder = folder;
    await this.start("stick", () => backend.exchange(folder));
  }

  async start(place: "stick" | "online", exchange: () => Promise<Receipt>): Promise<void> {
    if (this.running) return;
    this.place = place;
    this.running = true;
    this.stopping = false;
    this.progress = null;
    this.receipt = null;
    this.refused = null;
    const deaf = onExchangeProgress((progress) => (this.progress = progress));
    try {
      this.receipt = await exchange();
    } catch (thrown) {
      this.refused = asRefused(thrown);
    } finally {
      deaf();
      this.running = false;
      this.stopping = false;
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await backend.cancelExchange();
  }

  close(): void {
    if (this.running) return;
    this.receipt = null;
    this.refused = null;
    this.folder = null;
    this.place = null;
  }
}

export const run = new Run();
