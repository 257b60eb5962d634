// Small objects of the program: strings, and nodes of tables, of which a plan of 30,000 rows makes tens
// of millions. The system's malloc joins and cuts blocks for each of them, a quarter of the time of
// `check`; here one that is given back is the next of its size to be taken.
//
// The global operator new and delete, linked into the program alone: sanitizers have their own, and a
// page in a browser too. What is larger is malloc's. The smallest sizes only, for what is given back
// serves no other size: with 512 bytes in place of 64 nothing is quicker, and memory is a fifth more.
#include <sys/mman.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t grain = 16;  // sizes are multiples of it, as malloc's
constexpr std::size_t largest = 64;

// Objects of one size lie in slabs, and slabs in one region, which is reserved and not yet memory: an
// address says whose it is. Full, or not to be had where the address space is limited: malloc's.
constexpr std::size_t slab_size = std::size_t{1} << 16;
constexpr std::size_t region_size = std::size_t{1} << 34;
constexpr std::size_t most_slabs = region_size / slab_size;

// Where no object lies, until there is one.
constexpr std::uintptr_t no_region = std::uintptr_t{1} << 63;
constinit std::atomic<std::uintptr_t> region{no_region};
constinit std::atomic<std::size_t> slabs_taken{0};
constinit std::array<std::uint8_t, most_slabs> grains_of_slab{};

struct FreeBlock {
  FreeBlock* next;
};

// Blocks of one size in one thread: those given back, by whichever thread made them, and those of
// its slab that were never taken.
struct Pool {
  FreeBlock* freed = nullptr;
  char* next = nullptr;
  char* end = nullptr;
};

constinit thread_local std::array<Pool, largest / grain + 1> pools{};  // by size in grains

char* reserve() {
  void* const begin = mmap(nullptr, region_size, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (begin == MAP_FAILED) return nullptr;
  region.store(reinterpret_cast<std::uintptr_t>(begin));
  return static_cast<char*>(begin);
}

bool take_slab(Pool& pool, std::size_t grains) {
  static char* const begin = reserve();
  if (begin == nullptr || slabs_taken.load() >= most_slabs) return false;
  const std::size_t slab = slabs_taken.fetch_add(1);
  if (slab >= most_slabs) return false;
  grains_of_slab[slab] = static_cast<std::uint8_t>(grains);
  const std::size_t block = grains * grain;
  pool.next = begin + slab * slab_size;
  pool.end = pool.next + slab_size / block * block;
  return true;
}

void* from_malloc(std::size_t size) {
  for (;;) {
    if (void* const block = std::malloc(size == 0 ? 1 : size)) return block;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}

}  // namespace

void* operator new(std::size_t size) {
  const std::size_t grains = (size + grain - 1) / grain;
  if (size == 0 || size > largest) return from_malloc(size);
  Pool& pool = pools[grains];
  if (FreeBlock* const block = pool.freed) {
    pool.freed = block->next;
    return block;
  }
  if (pool.next == pool.end && !take_slab(pool, grains)) return from_malloc(size);
  void* const block = pool.next;
  pool.next += grains * grain;
  return block;
}

void operator delete(void* block) noexcept {
  const std::uintptr_t offset =
      reinterpret_cast<std::uintptr_t>(block) - region.load(std::memory_order_relaxed);
  if (offset >= region_size) return std::free(block);
  Pool& pool = pools[grains_of_slab[offset / slab_size]];
  pool.freed = new (block) FreeBlock{pool.freed};
}

void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
