# Classic sorts written by hand agree with sorted.
def quick(items):
    if len(items) <= 1:
        return items
    pivot, *rest = items
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])

def merge_sort(items):
    if len(items) < 2:
        return items[:]
    mid = len(items) // 2
    left, right = merge_sort(items[:mid]), merge_sort(items[mid:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right

def insertion(items):
    items = items[:]
    for i in range(1, len(items)):
        x, j = items[i], i - 1
        while j >= 0 and items[j] > x:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = x
    return items

def heap_sort(items):
    items = items[:]
    def sift(start, end):
        root = start
        while (child := 2 * root + 1) <= end:
            if child + 1 <= end and items[child] < items[child + 1]:
                child += 1
            if items[root] >= items[child]:
                return
            items[root], items[child] = items[child], items[root]
            root = child
    for start in range(len(items) // 2 - 1, -1, -1):
        sift(start, len(items) - 1)
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(0, end - 1)
    return items

x, data = 7, []
for _ in range(60):
    x = (x * 1103515245 + 12345) % 2 ** 31
    data.append(x % 100)
for f in (quick, merge_sort, insertion, heap_sort):
    print(f.__name__, f(data) == sorted(data), f([]), f([2, 1]))
quick(data)[:5], merge_sort([3, 'a'])
