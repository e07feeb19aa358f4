# Sorting by keys, by hand, merging, top lists and binary search.
def numbers(count, seed):
    values = []
    for _ in range(count):
        seed = (seed * 16807) % 2147483647
        values.append(seed % 100000)
    return values


def quicksort(values):
    if len(values) <= 1:
        return values
    pivot = values[len(values) // 2]
    smaller = [v for v in values if v < pivot]
    equal = [v for v in values if v == pivot]
    larger = [v for v in values if v > pivot]
    return quicksort(smaller) + equal + quicksort(larger)


def insertion_sort(values):
    values = list(values)
    for i in range(1, len(values)):
        current = values[i]
        j = i - 1
        while j >= 0 and values[j] > current:
            values[j + 1] = values[j]
            j -= 1
        values[j + 1] = current
    return values


def merge(left, right):
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def find(values, wanted):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


data = numbers(4000, 7)
people = [{'name': f'p{v % 997}', 'age': v % 90, 'score': v} for v in data]
ranked = sorted(people, key=lambda p: (p['age'], -p['score'], p['name']))
quick = quicksort(data)
merged = merge(quicksort(data[::2]), quicksort(data[1::2]))
small = insertion_sort(data[:250])
places = [find(quick, wanted) for wanted in data[:1500]]
result = [quick == sorted(data), merged == quick, small[:3], ranked[0]['name'], ranked[-1]['score'], sum(places)]
result
